#!/bin/sh
# numeric 1.2.6 (npm): numeric.gradient, a gradient check's numerical side.
# Expected: the step is a small part of x, and a constant in the loss changes no slope.
# Behaviour: the step is a millionth of the function's value. Where the value is large, as with exp
# or with a loss summed over many examples, the step is too: it reaches over curves and kinks, and
# its own error estimate, which is taken relative to that value, lets it pass.
# Seen:
#   exp at 10: 22028, right is 22026
#   exp at 15: 13123727, right is 3269017
#   exp at 20: 2.5e+216, right is 4.9e+8
#   sigmoid at 0.5: 0.2350, with a million added 0.2200
#   relu at -0.5: 0.00, with a million added 0.25
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" numeric@1.2.6
cat > "$dir/seen.cjs" <<'END'
const numeric = require('numeric');
const slope = (f, x) => numeric.gradient((v) => f(v[0]), [x])[0];
const plus = (f) => (x) => 1e6 + f(x);
const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const relu = (x) => Math.max(x, 0);
for (const x of [10, 15, 20]) {
  const write = (n) => (n < 1e8 ? n.toFixed(0) : n.toExponential(1));
  console.log(`exp at ${x}: ${write(slope(Math.exp, x))}, right is ${write(Math.exp(x))}`);
}
console.log(
  `sigmoid at 0.5: ${slope(sigmoid, 0.5).toFixed(4)}, ` +
    `with a million added ${slope(plus(sigmoid), 0.5).toFixed(4)}`);
console.log(
  `relu at -0.5: ${slope(relu, -0.5).toFixed(2)}, ` +
    `with a million added ${slope(plus(relu), -0.5).toFixed(2)}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
