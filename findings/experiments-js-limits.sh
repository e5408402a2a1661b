#!/bin/sh
# experiments.js 0.1.0 (npm): the 95 percent limits of a share, and of a count.
# Expected: limits beyond which the tails that lie further out have 2.5 percent (Clopper and Pearson's, which 5 of 10
# puts at 0.187 and 0.813); the more examples, the nearer they are.
# Behaviour: what is compared with 2.5 percent is the probability of exactly that number, not of the tail. So they are
# too near, and as of many examples no number is as likely as that, the limits turn round: a share of a half lies
# between 0.5001 and 0.4999. The upper one of a count of 1000 is ten times as much.
# Seen:
#   5 of 10: 0.1971 to 0.8029, by the tails 0.1871 to 0.8129
#   50 of 100: 0.4244 to 0.5756, by the tails 0.3983 to 0.6017
#   5000 of 10000: 0.5001 to 0.4999, by the tails 0.4902 to 0.5098
#   a count of 10: 5.35 to 16.80, by the tails 4.80 to 18.39
#   a count of 1000: 1000.01 to 10010.00, by the tails 938.97 to 1063.95
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" experiments.js@0.1.0
cat > "$dir/seen.cjs" <<'END'
const experiments = require('experiments.js');

const logFactorials = [0];
for (let n = 1; n <= 20000; n++) {
  logFactorials.push(logFactorials[n - 1] + Math.log(n));
}
const binomial = (k, n, p) =>
  Math.exp(logFactorials[n] - logFactorials[k] - logFactorials[n - k] + k * Math.log(p) + (n - k) * Math.log(1 - p));
const poisson = (k, mean) => Math.exp(k * Math.log(mean) - mean - logFactorials[k]);

function tail(probability, from, to) {
  let sum = 0;
  for (let k = from; k <= to; k++) {
    sum += probability(k);
  }
  return sum;
}

/** Where a function that rises has the value 0.025. */
function solve(low, high, rising) {
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    [low, high] = rising(middle) < 0.025 ? [middle, high] : [low, middle];
  }
  return low;
}

for (const n of [10, 100, 10000]) {
  const seen = experiments.confidenceIntervalForBinomial(n / 2, n, 0.95);
  const low = solve(0, 0.5, (p) => tail((k) => binomial(k, n, p), n / 2, n));
  const right = [low, 1 - low];
  console.log(`${n / 2} of ${n}: ${seen.map((p) => p.toFixed(4)).join(' to ')}, ` +
      `by the tails ${right.map((p) => p.toFixed(4)).join(' to ')}`);
}
for (const count of [10, 1000]) {
  const seen = experiments.confidenceIntervalForPoisson(count, 0.95);
  const low = solve(0, count, (mean) => tail((k) => poisson(k, mean), count, 3 * count));
  const high = -solve(-3 * count, -count, (mean) => tail((k) => poisson(k, -mean), 0, count));
  console.log(`a count of ${count}: ${seen.map((mean) => mean.toFixed(2)).join(' to ')}, ` +
      `by the tails ${low.toFixed(2)} to ${high.toFixed(2)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
