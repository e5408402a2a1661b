#!/bin/sh
# arima 0.2.8 (npm): forecasts of models that have neither p nor q.
# Expected: of ARIMA(0,1,0), a random walk, the last number again and again; of ARIMA(0,2,0) the line through the
# last two; of seasonal ones with d or D alone the last season.
# Behaviour: three zeros, and from the fourth step on the numbers that the series had at its beginning, from its
# fourth on (of a seasonal model its differences). With one coefficient more the forecasts are right.
# Seen, 20 numbers:
#   walk, ARIMA(0,1,0): 0.0 0.0 0.0 5.0 6.0 5.0, by the formula 9.0 9.0 9.0 9.0 9.0 9.0
#   line, ARIMA(0,2,0): 0.0 0.0 0.0 7.0 9.0 11.0, by the formula 41.0 43.0 45.0 47.0 49.0 51.0
#   line, ARIMA(1,1,0): 41.0 43.0 45.0 47.0 49.0 51.0, by the formula 41.0 43.0 45.0 47.0 49.0 51.0
#   seasons of 4, each 4 higher, ARIMA(0,0,0)(0,1,0): 0.0 0.0 0.0 4.0 4.0 4.0, by the formula 17.0 22.0 27.0 22.0 17.0 22.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" arima@0.2.8
cat > "$dir/seen.cjs" <<'END'
const ARIMA = require('arima');

function tell(name, options, series, next) {
  const steps = 6;
  const [forecast] = new ARIMA({ ...options, verbose: false }).train(series).predict(steps);
  const known = [...series];
  while (known.length < series.length + steps) {
    known.push(next(known));
  }
  const list = (numbers) => numbers.map((number) => (number + 0).toFixed(1).replace('-0.0', '0.0')).join(' ');
  console.log(`seen ${name}: ${list(forecast)}, by the formula ${list(known.slice(series.length))}`);
}

const walk = [2, 3, 4, 5, 6, 5, 4, 5, 6, 7, 8, 7, 6, 7, 8, 9, 10, 9, 8, 9];
const line = walk.map((_, i) => 2 * i + 1);
const seasons = walk.map((_, i) => [1, 5, 9, 3][i % 4] + i);
const last = (known) => known.at(-1);
tell('walk, ARIMA(0,1,0)', { p: 0, d: 1, q: 0 }, walk, last);
tell('line, ARIMA(0,2,0)', { p: 0, d: 2, q: 0 }, line, (known) => 2 * known.at(-1) - known.at(-2));
tell('line, ARIMA(1,1,0)', { p: 1, d: 1, q: 0 }, line, (known) => 2 * known.at(-1) - known.at(-2));
tell('seasons of 4, each 4 higher, ARIMA(0,0,0)(0,1,0)', { p: 0, d: 0, q: 0, P: 0, D: 1, Q: 0, s: 4 }, seasons,
    (known) => known.at(-4));
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
