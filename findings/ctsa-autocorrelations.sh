#!/bin/sh
# ctsa 0.2.0 (npm): autocorrelations and partial ones up to a number of lags.
# Expected: as many numbers as asked for: those of lag 0 to n - 1, partial ones of lag 1 to n.
# Behaviour: n numbers are computed and 2n are read, as the two rows of a forecast are: the second half is whatever lay in
# memory behind them, another lag's number that is none, nearly 0 or left from the call before, and no NaN marks it. The
# first half is right.
# Seen, a random walk of 200 steps, 5 asked for:
#   autocorrelations: 10 numbers, of 5 by hand 1.000,0.966,0.931,0.903,0.868
#   the first five are these
#   lags 6 to 9 by hand: 0.797,0.764,0.732,0.699; none of these told
#   partial: 10 numbers for 5
#   differences: 199 for 199
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ctsa@0.2.0
cat > "$dir/seen.cjs" <<'END'
const ctsa = require('ctsa');

let [state, level] = [1, 0];
const walk = Array.from({ length: 200 }, () => {
  state = state * 16807 % 2147483647;
  return level += state / 2147483647 - 0.5;
});
const mean = walk.reduce((sum, x) => sum + x) / walk.length;

function covariance(lag) {
  return walk.slice(lag).reduce((sum, x, i) => sum + (x - mean) * (walk[i] - mean), 0);
}

const byHand = Array.from({ length: 10 }, (_, lag) => covariance(lag) / covariance(0));
const told = ctsa.acf(walk, 5, { method: 0 });
const close = (a, b) => a.every((x, i) => Math.abs(x - b[i]) < 1e-9);
console.log(`autocorrelations: ${told.length} numbers, of 5 by hand ${byHand.slice(0, 5).map((x) => x.toFixed(3))}`);
console.log(`the first five ${close(told.slice(0, 5), byHand) ? 'are these' : 'are others'}`);
console.log(`lags 6 to 9 by hand: ${byHand.slice(6).map((x) => x.toFixed(3))}; ` +
    `${close(told.slice(6), byHand.slice(6)) ? 'these' : 'none of these'} told`);
console.log(`partial: ${ctsa.pacf(walk, 5, { method: 0 }).length} numbers for 5`);
console.log(`differences: ${ctsa.diff(walk, 1, 1).length} for 199`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
