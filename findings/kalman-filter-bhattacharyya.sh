#!/bin/sh
# kalman-filter 2.3.0 (npm): the Bhattacharyya distance of two states, each a normal distribution.
# Expected: an eighth of the squared distance of the means by the mean covariance, and half the logarithm of how much
# larger the mean covariance's determinant is than the geometric mean of the two.
# Behaviour: the first part is eight times as large, and the second is left out: a sure state and one that knows nothing
# have the distance 0 where their means agree, as have a state and itself.
# Seen:
#   means 0 and 2, variance 1: 4.000, by the formula 0.500, by the integral 0.500
#   means 0, variances 1 and 100: 0.000, by the formula 0.810, by the integral 0.810
#   means 0 and 2, variances 1 and 100: 0.079, by the formula 0.820, by the integral 0.820
#   two numbers, means 0, variances 0.01 and 10000: 0.000, by the formula 6.215
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" kalman-filter@2.3.0
cat > "$dir/seen.cjs" <<'END'
const { State } = require('kalman-filter');

const state = (mean, variances) => new State({
  mean: mean.map((entry) => [entry]),
  covariance: variances.map((variance, i) => variances.map((_, j) => (i === j ? variance : 0))),
  index: 0,
});

/** By the logarithm of the integral of the root of the densities' product, for variances that stand alone. */
function right(meanA, a, meanB, b) {
  return a.reduce((sum, variance, i) => {
    const middle = (variance + b[i]) / 2;
    return sum + (meanA[i] - meanB[i]) ** 2 / (8 * middle) + Math.log(middle / Math.sqrt(variance * b[i])) / 2;
  }, 0);
}

/** The same by adding up, for one number. */
function added(meanA, a, meanB, b) {
  let sum = 0;
  for (let x = -400; x < 400; x += 0.001) {
    sum += Math.exp(-((x - meanA) ** 2 / a + (x - meanB) ** 2 / b) / 4) * 0.001;
  }
  return -Math.log(sum / Math.sqrt(2 * Math.PI * Math.sqrt(a * b)));
}

function tell(name, meanA, a, meanB, b) {
  const seen = state(meanA, a).bhattacharyya(state(meanB, b));
  const integral = a.length === 1 ? `, by the integral ${added(meanA[0], a[0], meanB[0], b[0]).toFixed(3)}` : '';
  console.log(`${name}: ${seen.toFixed(3)}, by the formula ${right(meanA, a, meanB, b).toFixed(3)}${integral}`);
}
tell('means 0 and 2, variance 1', [0], [1], [2], [1]);
tell('means 0, variances 1 and 100', [0], [1], [0], [100]);
tell('means 0 and 2, variances 1 and 100', [0], [1], [2], [100]);
tell('two numbers, means 0, variances 0.01 and 10000', [0, 0], [0.01, 0.01], [0, 0], [10000, 10000]);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
