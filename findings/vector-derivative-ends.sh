#!/bin/sh
# @josh-brown/vector 4.2.0 (npm): derivative, by finite differences, and the C of its support vector machine.
# Expected: a slope at each of the points, at the ends from one side or with less accuracy; a small C for a strong
# penalty, as it says, and so for small weights.
# Behaviour: at both ends the missing neighbour is taken for 0. The slope of a constant is 5 at the left end and -5
# at the right, the more points the larger, and those between are right; the slope of the sine at 0, which is its
# own example, is a half. And C is never read: there is no penalty, the weights are the same for every C.
# Seen, 10 points from 0 to 1:
#   1: slopes 5.00, 0.00, 0.00, ..., 0.00, -5.00
#   x²: slopes 0.05, 0.20, 0.40, ..., 1.60, -3.20
#   sin: slopes 0.50, 0.99, 0.98, ..., 0.70, -3.59
#   100 points of 1: slopes 50.00, 0.00, 0.00, ..., 0.00, -50.00
# Seen, inputs 1, 2, 3, 4, classes 0, 0, 1, 1:
#   C 0.001: weight 2.00, bias -5.01
#   C 1: weight 2.00, bias -5.01
#   C 1000: weight 2.00, bias -5.01
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @josh-brown/vector@4.2.0
cat > "$dir/seen.cjs" <<'END'
const { derivative, FloatMatrix, FloatVector, LinearKernel, SupportVectorMachineClassifier } =
    require('@josh-brown/vector');

function tell(name, f, points) {
  const slopes = derivative(f, 0, 1, points).toArray().map((slope) => slope.toFixed(2));
  console.log(`${name}: slopes ${slopes.slice(0, 3).join(', ')}, ..., ${slopes.slice(-2).join(', ')}`);
}

tell('1', () => 1, 10);
tell('x²', (x) => x * x, 10);
tell('sin', Math.sin, 10);
tell('100 points of 1', () => 1, 100);
const inputs = FloatMatrix.builder().fromArray([[1], [2], [3], [4]]);
const classes = FloatVector.builder().fromArray([0, 0, 1, 1]);
for (const C of [0.001, 1, 1000]) {
  const machine = new SupportVectorMachineClassifier({ C, kernel: LinearKernel, alpha: 0.01, maxIterations: 20000 });
  // The weights begin at random; from the same beginning they end at the same numbers.
  Math.random = () => 0.5;
  machine.train(inputs, classes);
  const [bias, weight] = machine.getParameters().toArray().map((number) => number.toFixed(2));
  console.log(`C ${C}: weight ${weight}, bias ${bias}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
