#!/bin/sh
# ml-levenberg-marquardt 5.1.0 (npm): a fit with weights.
# Expected: weights that are all the same change nothing but the error's unit; of two points the one
# with the larger weight is met better.
# Behaviour: the error and its slope have the squares of the weights, the matrix that the slope is
# divided by has one over these. So a step is w⁴ times the right one. At w = 2 every step leaps over the
# minimum and ends worse than the start, and the start is given back, after all iterations and without
# a word; at w = 0.1 the fit moves by a ten thousandth of its way at a time.
# Seen, a constant for the values 0 and 1, from 0.3, 100 iterations:
#   weights 1 and 1: 0.500, right is 0.500
#   weights 2 and 2: 0.300, right is 0.500
#   weights 10 and 10: 0.300, right is 0.500
#   weights 0.1 and 0.1: 0.302, right is 0.500
#   weights 1 and 2: 0.800, right is 0.800
#   weights 1 and 10: 0.300, right is 0.990
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-levenberg-marquardt@5.1.0
cat > "$dir/seen.mjs" <<'END'
import { levenbergMarquardt } from 'ml-levenberg-marquardt';

const data = { x: [0, 1], y: [0, 1] };
const constant = ([value]) => () => value;
for (const weights of [[1, 1], [2, 2], [10, 10], [0.1, 0.1], [1, 2], [1, 10]]) {
  const fit = levenbergMarquardt(data, constant, { initialValues: [0.3], weights, maxIterations: 100 });
  const squares = weights.map((weight) => weight ** 2);
  const right = squares[1] / (squares[0] + squares[1]);
  console.log(`weights ${weights.join(' and ')}: ${fit.parameterValues[0].toFixed(3)}, right is ${right.toFixed(3)}`);
}
END
seen=$(node "$dir/seen.mjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
