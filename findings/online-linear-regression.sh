#!/bin/sh
# online-linear-regression 1.0.0 (npm): least squares, example by example.
# Expected: after as many examples as one likes of an exact line it has that line, as least squares of all of them has.
# Behaviour: it begins with a certainty of 1/100 that all coefficients are 0, which nobody sets and no one can turn off:
# it is a ridge regression, of the intercept too. The smaller the inputs, the flatter the line; in another unit of
# the input it is another line.
# Seen, 20 examples of y = 2x + 1:
#   x up to 100: 2.000x + 0.998, least squares 2.000x + 1.000, with a penalty of 0.01: 2.000x + 0.998
#   x up to 1: 1.991x + 1.004, least squares 2.000x + 1.000, with a penalty of 0.01: 1.991x + 1.004
#   x up to 0.1: 1.269x + 1.038, least squares 2.000x + 1.000, with a penalty of 0.01: 1.269x + 1.038
#   x up to 0.01: 0.038x + 1.010, least squares 2.000x + 1.000, with a penalty of 0.01: 0.038x + 1.010
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" online-linear-regression@1.0.0
cat > "$dir/seen.cjs" <<'END'
const LinReg = require('online-linear-regression');

function leastSquares(examples, penalty) { // of slope and intercept, by Cramer's rule
  let [n, sx, sy, sxx, sxy] = [penalty, 0, 0, penalty, 0];
  for (const [x, y] of examples) {
    n += 1;
    sx += x;
    sy += y;
    sxx += x * x;
    sxy += x * y;
  }
  const determinant = n * sxx - sx * sx;
  return [(n * sxy - sx * sy) / determinant, (sxx * sy - sx * sxy) / determinant];
}
const line = ([slope, intercept]) => `${slope.toFixed(3)}x + ${intercept.toFixed(3)}`;
for (const width of [100, 1, 0.1, 0.01]) {
  const examples = Array.from({ length: 20 }, (_, i) => [width * (i + 1) / 20, 2 * width * (i + 1) / 20 + 1]);
  const model = LinReg();
  for (const [x, y] of examples) model([x], y);
  const [[intercept], [slope]] = model();
  console.log(`x up to ${width}: ${line([slope, intercept])}, least squares ${line(leastSquares(examples, 0))}, ` +
      `with a penalty of 0.01: ${line(leastSquares(examples, 0.01))}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
