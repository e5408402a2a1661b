#!/bin/sh
# distributions 2.2.0 (npm): median and probabilities of a binomial distribution.
# Expected: the median is the least number up to which lies at least a half; the probability of 100 of 200 is 0.056.
# Behaviour: the median is n p rounded, whatever its own cdf says: of 10 with p = 0.05 it is 1, though 0.6 lies at 0.
# What is called pdf divides one gamma function by two others: from 171 draws on the first is infinite, later the others
# too, and so the probability is infinite or NaN, though cdf is right.
# Seen, by products of the coefficients' factors:
#   n 10, p 0.5: median 5, is 5; below 5 lies 0.377
#   n 10, p 0.05: median 1, is 0; below 1 lies 0.599
#   n 30, p 0.05: median 2, is 1; below 2 lies 0.554
#   n 50, p 0.03: median 2, is 1; below 2 lies 0.555
#   n 12, p 0.05: median 1, is 0; below 1 lies 0.540
#   half of 100: pdf 0.0796, step of cdf 0.0796, is 0.0796
#   half of 170: pdf 0.0611, step of cdf 0.0611, is 0.0611
#   half of 172: pdf Infinity, step of cdf 0.0607, is 0.0607
#   half of 200: pdf NaN, step of cdf 0.0563, is 0.0563
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" distributions@2.2.0
cat > "$dir/seen.cjs" <<'END'
const { Binomial } = require('distributions');

function probability(n, p, k) {
  let logarithm = k * Math.log(p) + (n - k) * Math.log(1 - p);
  for (let i = 1; i <= k; i++) {
    logarithm += Math.log((n - k + i) / i);
  }
  return Math.exp(logarithm);
}

function median(n, p) {
  let [k, below] = [0, probability(n, p, 0)];
  while (below < 0.5) {
    below += probability(n, p, ++k);
  }
  return k;
}

for (const [n, p] of [[10, 0.5], [10, 0.05], [30, 0.05], [50, 0.03], [12, 0.05]]) {
  const distribution = new Binomial(p, n);
  const told = distribution.median();
  const before = told === 0 ? 0 : distribution.cdf(told - 1);
  console.log(`n ${n}, p ${p}: median ${told}, is ${median(n, p)}; below ${told} lies ${before.toFixed(3)}`);
}
for (const n of [100, 170, 172, 200]) {
  const distribution = new Binomial(0.5, n);
  const step = distribution.cdf(n / 2) - distribution.cdf(n / 2 - 1);
  console.log(`half of ${n}: pdf ${distribution.pdf(n / 2).toFixed(4)}, step of cdf ${step.toFixed(4)}, ` +
      `is ${probability(n, 0.5, n / 2).toFixed(4)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
