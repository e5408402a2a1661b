#!/bin/sh
# sylvester 0.0.21 and rref 0.0.1 (npm): determinants, inverses, ranks and linear equations by Gauss' elimination.
# Expected: those of small matrices of small whole numbers, but for rounding.
# Behaviour: both look for another row only where the number to divide by is exactly 0. Where it would be 0 but for a
# rounding of thirds it is 1e-16, all that follows is divided by that, and the digits are lost: a determinant of -640
# for -780, an inverse that is none, a rank too large, a solution that is none. Nothing is said.
# Seen:
#   sylvester, determinant: -640.000, right -780
#   sylvester, inverse of a matrix with the determinant 24: their product is off by 0.75
#   sylvester, rank of a matrix with the determinant 0: 4
#   rref, solution: 0.00 2.00 0.00 -1.56, by Cramer's rule 0.78 0.56 0.67 -1.56
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" sylvester@0.0.21 rref@0.0.1
cat > "$dir/seen.cjs" <<'END'
const rref = require('rref');
const { Matrix } = require('sylvester');

/** By the formula of Leibniz, with whole numbers throughout. */
function determinant(matrix) {
  if (matrix.length === 0) {
    return 1;
  }
  return matrix[0].reduce((sum, entry, column) => {
    const rest = matrix.slice(1).map((row) => row.filter((_, i) => i !== column));
    return sum + (column % 2 === 0 ? entry : -entry) * determinant(rest);
  }, 0);
}

const five = [[-3, 2, 3, 1, -1], [1, -2, -3, -3, 0], [-3, -2, -3, 3, 2], [-3, 1, 2, -2, 3], [-3, 2, -1, -1, 0]];
console.log(`sylvester, determinant: ${Matrix.create(five).determinant().toFixed(3)}, right ${determinant(five)}`);

const four = [[-3, -2, 2, 3], [2, 1, -1, 2], [-2, -2, 2, 2], [3, 2, 1, 0]];
const product = Matrix.create(four).x(Matrix.create(four).inverse()).elements;
const off = Math.max(...product.flatMap((row, i) => row.map((entry, j) => Math.abs(entry - (i === j)))));
console.log(`sylvester, inverse of a matrix with the determinant ${determinant(four)}: ` +
    `their product is off by ${off.toFixed(2)}`);

const singular = [[1, 0, 1, -3], [1, -3, 1, 1], [0, 1, 0, -1], [-3, 2, -3, 3]];
console.log(`sylvester, rank of a matrix with the determinant ${determinant(singular)}: ` +
    Matrix.create(singular).rank());

const equations = [[3, 1, -2, 1, 0], [2, -1, -3, 0, -1], [-2, -2, 0, -3, 2], [1, -2, 2, 0, 1]];
const left = equations.map((row) => row.slice(0, 4));
const cramer = [0, 1, 2, 3].map((column) =>
  determinant(equations.map((row) => row.slice(0, 4).map((entry, i) => (i === column ? row[4] : entry)))) /
      determinant(left));
const show = (numbers) => numbers.map((number) => (Math.round(number * 100) / 100 + 0).toFixed(2)).join(' ');
const solved = rref(equations.map((row) => row.slice())).map((row) => row[4]);
console.log(`rref, solution: ${show(solved)}, by Cramer's rule ${show(cramer)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
