#!/bin/sh
# nostradamus 0.1.0 (npm): Holt and Winters' exponential smoothing with trend and seasons.
# Expected: beta smooths the trend and gamma the seasons, as its README says.
# Behaviour: they are exchanged. Whoever gives a beta for the trend and a gamma of 0 for seasons that stay, keeps the
# trend that the first two seasons had, for ever, and lets the seasons change. Who asks for the opposite gets it.
# Seen, a season of 4 with the factors 1.2, 0.8, 1.1 and 0.9, level at first and from the middle on rising by 50 a
# step, the next four:
#   the formula, beta 0.5, gamma 0: 2640.0 1800.0 2530.0 2115.0
#   forecast, beta 0.5, gamma 0: 2372.6 1622.0 2285.8 1915.7
#   forecast, beta 0, gamma 0.5: 2620.1 1825.2 2546.6 2087.2
#   as they go on: 2640.0 1800.0 2530.0 2115.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" nostradamus@0.1.0
cat > "$dir/seen.cjs" <<'END'
const forecast = require('nostradamus');

const factors = [1.2, 0.8, 1.1, 0.9];
const level = (i) => 1000 + (i > 24 ? 50 * (i - 24) : 0);
const value = (i) => level(i) * factors[i % 4];
const series = Array.from({ length: 48 }, (_, i) => value(i));

/** Holt and Winters' multiplicative formula, from the seasons and the trend of the first eight values. */
function formula(alpha, beta, gamma) {
  const mean = (numbers) => numbers.reduce((sum, number) => sum + number) / numbers.length;
  const season = series.slice(0, 4).map((number) => number / mean(series.slice(0, 4)));
  let trend = (mean(series.slice(4, 8)) - mean(series.slice(0, 4))) / 4;
  let smooth = mean(series.slice(0, 4)) + 1.5 * trend;
  for (let i = 4; i < 48; i++) {
    const before = smooth;
    smooth = alpha * series[i] / season[i % 4] + (1 - alpha) * (smooth + trend);
    trend = beta * (smooth - before) + (1 - beta) * trend;
    season[i % 4] = gamma * series[i] / smooth + (1 - gamma) * season[i % 4];
  }
  return [0, 1, 2, 3].map((i) => (smooth + (i + 1) * trend) * season[i]);
}

const show = (numbers) => numbers.map((number) => number.toFixed(1)).join(' ');
console.log(`the formula, beta 0.5, gamma 0: ${show(formula(0.5, 0.5, 0))}`);
for (const [beta, gamma] of [[0.5, 0], [0, 0.5]]) {
  const seen = forecast(series, 0.5, beta, gamma, 4, 4).slice(-4);
  console.log(`forecast, beta ${beta}, gamma ${gamma}: ${show(seen)}`);
}
console.log(`as they go on: ${show([48, 49, 50, 51].map(value))}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
