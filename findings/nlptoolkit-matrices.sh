#!/bin/sh
# nlptoolkit-math 1.0.7 (npm): the tanh of a vector, the Cholesky factor and the determinant of a matrix.
# Expected: tanh(x) is odd and 0 at 0; the factor times its transpose is the matrix; a determinant is not 0 where the
# matrix has an inverse.
# Behaviour: tanh is 1/(1 + tanh(x)), which is 1 at 0 and falls, without limit for very negative inputs. The
# factor is taken from the entries of the matrix where those of the factor belong, from the second column on.
# The determinant is 0 as soon as an entry is 0 on the way down the diagonal. Its inverse exchanges rows and is right.
# Seen:
#   tanh of -1, 0 and 1: 4.1945 1.0000 0.5677, should be -0.7616 0.0000 0.7616
#   of the matrix [4 1 0, 1 3 1, 0 1 2] the factor times its transpose: [4.00 1.00 0.00, 1.00 2.25 1.00, 0.00 1.00 1.50]
#   determinant of [0 1, 1 0]: 0, its inverse [0 1, 1 0]
#   determinant of [1 2 3, 2 4 7, 1 1 1]: 0, by the formula 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" nlptoolkit-math@1.0.7
cat > "$dir/seen.cjs" <<'END'
const { Matrix, Vector } = require('nlptoolkit-math');

function matrix(rows) {
  const made = new Matrix(rows.length, rows.length);
  rows.forEach((row, i) => row.forEach((entry, j) => made.setValue(i, j, entry)));
  return made;
}

const rows = (made, size) => Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) =>
    made.getValue(i, j)));
const show = (list, digits) => `[${list.map((row) => row.map((x) => (x + 0).toFixed(digits)).join(' ')).join(', ')}]`;

const inputs = [-1, 0, 1];
const vector = new Vector([...inputs]);
vector.tanh();
const four = (list) => list.map((x) => x.toFixed(4)).join(' ');
console.log(`tanh of -1, 0 and 1: ${four(inputs.map((_, i) => vector.getValue(i)))}, ` +
    `should be ${four(inputs.map(Math.tanh))}`);

const positive = [[4, 1, 0], [1, 3, 1], [0, 1, 2]];
const factor = rows(matrix(positive).choleskyDecomposition(), 3);
const product = factor.map((row) => factor.map((other) => row.reduce((sum, x, k) => sum + x * other[k], 0)));
console.log(`of the matrix ${show(positive, 0)} the factor times its transpose: ${show(product, 2)}`);

const exchange = matrix([[0, 1], [1, 0]]);
const determinant = exchange.determinant();
exchange.inverse();
console.log(`determinant of [0 1, 1 0]: ${determinant}, its inverse ${show(rows(exchange, 2), 0)}`);
const three = [[1, 2, 3], [2, 4, 7], [1, 1, 1]];
const [[a, b, c], [d, e, f], [g, h, i]] = three;
console.log(`determinant of ${show(three, 0)}: ${matrix(three).determinant()}, ` +
    `by the formula ${a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
