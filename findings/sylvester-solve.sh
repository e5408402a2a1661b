#!/bin/sh
# sylvester 0.0.21 (npm): linear equations solved by an LU decomposition, the rank of a matrix, and its singular
# values by its own JavaScript.
# Expected: A times solve(b) is b, as with the inverse of the same package; a matrix whose columns are multiples of
# one has rank 1; U S V' is the matrix.
# Behaviour: after rows were exchanged for a pivot, the unknowns are exchanged, too: right numbers in the wrong places,
# for two of five small matrices that have an inverse. Where the first column is 0, the rank counts rows that are not
# 0 instead of pivots, beside a determinant of 0. U S V' is the transpose.
# Seen:
#   A x = (1, 2, 3): solve gives 0.238 0.286 0.619, whose product with A is 2.143 2.000 4.143; the inverse 0.619 0.286 0.238 with 1.000 2.000 3.000
#   2 by 2 of whole numbers from -4 to 4 with an inverse: 6016, wrongly solved 2346
#   rank of (0 0 1; 0 0 2; 0 0 3): 3, determinant 0
#   of (2 1; 0 4): U S V' is (2 0; 1 4), V S U' is (2 1; 0 4)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" sylvester@0.0.21
cat > "$dir/seen.cjs" <<'END'
const { Matrix, Vector } = require('sylvester');
const digits = (v) => v.elements.map((x) => x.toFixed(3)).join(' ');
const rows = (m) => m.elements.map((row) => row.map((x) => Math.round(x) + 0).join(' ')).join('; ');
const a = Matrix.create([[0, 1, 3], [1, 4, 1], [2, 2, 5]]);
const b = Vector.create([1, 2, 3]);
const solved = a.solve(b);
const right = a.inv().x(b);
console.log(`A x = (1, 2, 3): solve gives ${digits(solved)}, whose product with A is ${digits(a.x(solved))}; ` +
  `the inverse ${digits(right)} with ${digits(a.x(right))}`);
let all = 0;
let wrong = 0;
const numbers = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
for (const p of numbers) for (const q of numbers) for (const r of numbers) for (const s of numbers) {
  if (p * s === q * r) continue;
  all++;
  const [x, y] = Matrix.create([[p, q], [r, s]]).solve(Vector.create([1, 2])).elements;
  if (!(Math.abs(p * x + q * y - 1) + Math.abs(r * x + s * y - 2) < 1e-9)) wrong++;
}
console.log(`2 by 2 of whole numbers from -4 to 4 with an inverse: ${all}, wrongly solved ${wrong}`);
const flat = Matrix.create([[0, 0, 1], [0, 0, 2], [0, 0, 3]]);
console.log(`rank of (${rows(flat)}): ${flat.rank()}, determinant ${flat.determinant()}`);
const m = Matrix.create([[2, 1], [0, 4]]);
const { U, S, V } = m.svdJs();
console.log(`of (${rows(m)}): U S V' is (${rows(U.x(S).x(V.transpose()))}), V S U' is (${rows(V.x(S).x(U.transpose()))})`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
