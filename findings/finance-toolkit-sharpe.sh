#!/bin/sh
# @railpath/finance-toolkit 0.5.4 (npm): calculatePortfolioOptimization for the largest Sharpe ratio, which is the
# mean less the risk-free one over the deviation, and for the least variance at a target return.
# Expected: where all variances are equal and nothing is correlated, weights in the ratio of the means less the
# risk-free one; with a target, a portfolio that has it.
# Behaviour: the means are added to what is made smaller, where they should be taken from it: of shares that differ
# in nothing but their mean all goes to the worst one, and the best one has nothing. The target is never read.
# Seen:
#   means 0.02 0.15, "maximumSharpe": weights 1.00 0.00, ratio 0.05; best 0.07 0.93, ratio 0.70
#   means 0.15 0.02, "maximumSharpe": weights 0.00 1.00, ratio 0.05; best 0.93 0.07, ratio 0.70
#   means 0.02 0.08 0.15, "maximumSharpe": weights 1.00 0.00 0.00, ratio 0.05; best 0.05 0.32 0.64, ratio 0.78
#   target 0.05, "targetReturn": weights 0.50 0.50, mean 0.085
#   target 0.12, "targetReturn": weights 0.50 0.50, mean 0.085
#   target 0.14, "targetReturn": weights 0.50 0.50, mean 0.085
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @railpath/finance-toolkit@0.5.4
cat > "$dir/seen.cjs" <<'END'
const { calculatePortfolioOptimization } = require('@railpath/finance-toolkit');

const free = 0.01;
const variance = 0.04;
const list = (numbers) => numbers.map((number) => number.toFixed(2)).join(' ');
const covariances = (n) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? variance : 0)));
const sum = (numbers) => numbers.reduce((a, b) => a + b);
const ratio = (weights, means) =>
  (sum(weights.map((w, i) => w * means[i])) - free) / Math.sqrt(sum(weights.map((w) => w * w * variance)));

for (const means of [[0.02, 0.15], [0.15, 0.02], [0.02, 0.08, 0.15]]) {
  const { method, weights } = calculatePortfolioOptimization(
      { expectedReturns: means, covarianceMatrix: covariances(means.length), riskFreeRate: free });
  const excess = means.map((mean) => mean - free);
  const best = excess.map((mean) => mean / sum(excess));
  console.log(`means ${means.join(' ')}, "${method}": weights ${list(weights)}, ` +
      `ratio ${ratio(weights, means).toFixed(2)}; best ${list(best)}, ` +
      `ratio ${ratio(best, means).toFixed(2)}`);
}
for (const targetReturn of [0.05, 0.12, 0.14]) {
  const { method, weights, expectedReturn } = calculatePortfolioOptimization(
      { expectedReturns: [0.02, 0.15], covarianceMatrix: covariances(2), targetReturn });
  console.log(`target ${targetReturn}, "${method}": weights ${list(weights)}, mean ${expectedReturn.toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
