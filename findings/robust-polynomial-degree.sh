#!/bin/sh
# ml-regression-robust-polynomial 3.0.2 and ml-regression-polynomial 4.0.0 (npm), of one family, fit a
# polynomial of a degree; the first is to stand outliers.
# Expected: degree 2 is a parabola in both; of 30 points of x², one of them wrong, the robust one finds
# x².
# Behaviour: in the robust one the degree is the number of coefficients. Degree 2 is a straight line,
# degree 1 a constant, and nothing says so; for a parabola one has to ask for degree 3. Who exchanges
# the one for the other because of an outlier loses the curve with it.
# Seen:
#   degree 1, coefficients: robust 1; the other 2, at 30 735
#   degree 2, coefficients: robust 2; the other 3, at 30 900
#   degree 3, coefficients: robust 3, at 30 900; the other 4, at 30 900
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  ml-regression-robust-polynomial@3.0.2 ml-regression-polynomial@4.0.0
cat > "$dir/seen.mjs" <<'END'
import * as plain from 'ml-regression-polynomial';
import * as robust from 'ml-regression-robust-polynomial';

const Robust = robust.RobustPolynomialRegression ?? robust.default;
const Plain = plain.PolynomialRegression ?? plain.default;
const x = [...Array(30).keys()];
const squares = x.map((number) => number * number);
const outlier = squares.map((square, i) => (i === 7 ? 500 : square));

for (const degree of [1, 2, 3]) {
  const several = new Robust(x, outlier, degree);
  const one = new Plain(x, squares, degree);
  const many = [several, one].map((fit) => fit.coefficients.length);
  const at30 = degree < 3 ? '' : `, at 30 ${several.predict(30).toFixed(0)}`;
  console.log(
    `degree ${degree}, coefficients: robust ${many[0]}${at30};`,
    `the other ${many[1]}, at 30 ${one.predict(30).toFixed(0)}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
