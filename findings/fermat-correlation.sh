#!/bin/sh
# @mathigon/fermat 1.1.24 (npm): the correlation of two rows of numbers.
# Expected: 1 for the points of a rising line, however many, -1 for those of a falling one; its square is R² of the
# straight line through the points.
# Behaviour: the covariance is divided by n, the deviations that it is divided by by n - 1. So it is (n - 1) / n of
# the correlation: two points have 1/2, ten 0.9, and the coefficient of determination, which is right, is not its
# square.
# Seen:
#   2 points of y = 2x + 1: correlation 0.500, its square 0.250, coefficient 1.000
#   3 points of y = 2x + 1: correlation 0.667, its square 0.444, coefficient 1.000
#   10 points of y = 2x + 1: correlation 0.900, its square 0.810, coefficient 1.000
#   10 points of y = -x: correlation -0.900, its square 0.810, coefficient 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @mathigon/fermat@1.1.24
cat > "$dir/seen.cjs" <<'END'
const { correlation, Regression } = require('@mathigon/fermat');

function tell(name, line, n) {
  const x = Array.from({ length: n }, (_, i) => i);
  const r = correlation(x, x.map(line));
  const points = x.map((each) => [each, line(each)]);
  const [intercept, slope] = Regression.linear(points);
  const coefficient = Regression.coefficient(points, (each) => intercept + slope * each);
  console.log(`${n} points of ${name}: correlation ${r.toFixed(3)}, its square ${(r * r).toFixed(3)}, ` +
      `coefficient ${coefficient.toFixed(3)}`);
}

for (const n of [2, 3, 10]) {
  tell('y = 2x + 1', (x) => 2 * x + 1, n);
}
tell('y = -x', (x) => -x, 10);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
