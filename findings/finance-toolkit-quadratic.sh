#!/bin/sh
# @railpath/finance-toolkit 0.5.4 (npm): solveQuadraticProgram, a minimum of x'Qx / 2 + c'x by projected gradient
# descent, and calculatePortfolioOptimization, which goes by it.
# Expected: of x1² / 2 + 2 x2² where x1 + x2 = 1 the minimum is at (0.8, 0.2), at any scale.
# Behaviour: it comes back to a sum of 1 by a division, which is no projection, and ends where the gradient has the
# direction of x itself, at an eigenvector of Q. The same condition as 2 x1 + 2 x2 = 2 has the right answer. Where
# slopes are small, as the variances of daily returns are, it ends where it began, at halves, and says that it has
# converged.
# Seen:
#   Q diag(1, 4), x1 + x2 = 1: (1.000, 0.000), value 0.5, for 0.4 at (0.8, 0.2)
#   Q diag(1, 4), 2 x1 + 2 x2 = 2: (0.800, 0.200), value 0.4, for 0.4 at (0.8, 0.2)
#   Q diag(30, 120), x1 + x2 = 1: (0.000, 1.000), value 60, for 12 at (0.8, 0.2)
#   Q diag(0.0001, 0.0004), x1 + x2 = 1: (0.500, 0.500), value 0.0000625, for 0.00004 at (0.8, 0.2), converged
#   the least variance of 0.01 and 0.04: weights (0.673, 0.327), variance 0.00881, for 0.008
#   the least variance of 0.0001 and 0.0004: weights (0.502, 0.498), variance 0.000124, for 0.00008
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @railpath/finance-toolkit@0.5.4
cat > "$dir/seen.cjs" <<'END'
const { solveQuadraticProgram, calculatePortfolioOptimization } = require('@railpath/finance-toolkit');

const short = (number) => Number(number.toPrecision(3));
const pair = ([a, b]) => `(${Math.abs(a).toFixed(3)}, ${Math.abs(b).toFixed(3)})`;
const value = ([a, d], [x, y]) => (a * x * x + d * y * y) / 2;
const end = (converged) => converged ? ', converged' : '';

for (const [diagonal, row, sum, condition] of [
  [[1, 4], [1, 1], 1, 'x1 + x2 = 1'], [[1, 4], [2, 2], 2, '2 x1 + 2 x2 = 2'],
  [[30, 120], [1, 1], 1, 'x1 + x2 = 1'], [[1e-4, 4e-4], [1, 1], 1, 'x1 + x2 = 1'],
]) {
  const [a, d] = diagonal;
  const { solution, converged } = solveQuadraticProgram([[a, 0], [0, d]], [0, 0],
      { equalityConstraints: { A: [row], b: [sum] }, nonNegative: true });
  console.log(`Q diag(${a}, ${d}), ${condition}: ${pair(solution)}, value ${short(value(diagonal, solution))}, ` +
      `for ${short(value(diagonal, [0.8, 0.2]))} at (0.8, 0.2)${end(converged)}`);
}
for (const [a, d] of [[0.01, 0.04], [1e-4, 4e-4]]) {
  const { weights, variance, converged } = calculatePortfolioOptimization(
      { expectedReturns: [0.1, 0.1], covarianceMatrix: [[a, 0], [0, d]] });
  console.log(`the least variance of ${a} and ${d}: weights ${pair(weights)}, variance ${short(variance)}, ` +
      `for ${short(2 * value([a, d], [0.8, 0.2]))}${end(converged)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
