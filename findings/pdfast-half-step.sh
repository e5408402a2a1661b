#!/bin/sh
# pdfast 0.2.0 (npm): a kernel density by a triangle.
# Expected: a density whose integral is 1, and whose expected value is the mean of the numbers, as the kernel is
# symmetric.
# Behaviour: a number is put at the place below it, not at the nearest one, so that the curve lies half a step too
# low, and expected values with it. What it calls a probability density function are heights that sum to 1: with
# another number of places, or in another unit, the same numbers have the same heights, and the integral is the step.
# Seen:
#   0 to 10, 11 places: expected 4.100, mean 5.000, half a step 0.900, integral 1.800
#   0 to 10, 101 places: expected 4.946, mean 5.000, half a step 0.054, integral 0.108
#   0 to 0.1, 11 places: expected 0.041, mean 0.050, half a step 0.009, integral 0.018
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" pdfast@0.2.0
cat > "$dir/seen.cjs" <<'END'
const pdfast = require('pdfast');

function tell(name, numbers, size) {
  const curve = pdfast.create(numbers, { size });
  const step = curve[1].x - curve[0].x;
  const integral = curve.reduce((sum, { y }) => sum + y * step, 0);
  const mean = numbers.reduce((sum, number) => sum + number) / numbers.length;
  console.log(`${name}, ${size} places: expected ${pdfast.getExpectedValueFromPdf(curve).toFixed(3)}, mean ` +
      `${mean.toFixed(3)}, half a step ${(step / 2).toFixed(3)}, integral ${integral.toFixed(3)}`);
}
const even = Array.from({ length: 10001 }, (_, i) => i / 1000);
tell('0 to 10', even, 11);
tell('0 to 10', even, 101);
tell('0 to 0.1', even.map((number) => number / 100), 11);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
