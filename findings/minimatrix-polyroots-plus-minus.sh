#!/bin/sh
# minimatrix-polyroots 3.0.5 (npm): Kahan's roots of polynomials up to degree 4.
# Expected: x² - 4 is 0 at -2 and 2, x³ - 4x at 0 too, x⁴ - 16 at ±2 and ±2i, (x - 1)⁴ at 1.
# Behaviour: the sign of a coefficient of x that is 0 is taken as 0, not 1, and the roots are ±c / a for
# ±√(-c / a), in each quadratic that has no x and two real roots. A cubic takes such a quadratic's roots
# on; a quartic may leave them out, so that x⁴ - 16 and (x - 1)⁴ have none, while x⁴ + 1 has eight.
# Seen:
#   x² - 4: -4, 4
#   x² - 0.25: -0.25, 0.25
#   x³ - 4x: 0, -4, 4
#   x⁴ - 16: none
#   (x - 1)⁴: none
#   x⁴ + 1: 8 roots, at the worst of them it is 9.4926
#   quadratics of 361 that are not 0 at their roots: 8
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" minimatrix-polyroots@3.0.5
cat > "$dir/seen.cjs" <<'END'
const roots = require('minimatrix-polyroots');
const places = (x) => Number(x.toFixed(4)).toString();
const show = (found) =>
  found.map(({ real, imag }) => places(real) + (imag ? ` + ${places(imag)}i` : '')).join(', ') ||
  'none';
function size(coefficients, { real, imag }) {
  let [a, b] = [0, 0];
  for (const c of coefficients) {
    [a, b] = [a * real - b * imag + c, a * imag + b * real];
  }
  return Math.hypot(a, b);
}
console.log(`x² - 4: ${show(roots.getQuadraticRoots(1, 0, -4))}`);
console.log(`x² - 0.25: ${show(roots.getQuadraticRoots(1, 0, -0.25))}`);
console.log(`x³ - 4x: ${show(roots.getCubicRoots(1, 0, -4, 0))}`);
console.log(`x⁴ - 16: ${show(roots.getQuarticRoots(1, 0, 0, 0, -16))}`);
console.log(`(x - 1)⁴: ${show(roots.getQuarticRoots(1, -4, 6, -4, 1))}`);
const eight = roots.getQuarticRoots(1, 0, 0, 0, 1);
const worst = Math.max(...eight.map((root) => size([1, 0, 0, 0, 1], root)));
console.log(`x⁴ + 1: ${eight.length} roots, at the worst of them it is ${worst.toFixed(4)}`);
let wrong = 0;
for (let b = -9; b <= 9; b++) {
  for (let c = -9; c <= 9; c++) {
    wrong += roots.getQuadraticRoots(1, b, c).some((root) => size([1, b, c], root) > 1e-8);
  }
}
console.log(`quadratics of 361 that are not 0 at their roots: ${wrong}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
