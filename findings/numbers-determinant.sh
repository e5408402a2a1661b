#!/bin/sh
# numbers 0.7.0 (npm): the determinant and the inverse of a matrix.
# Expected: a determinant that is the product of the pivots, of any size; an inverse that leaves the matrix as it is.
# Behaviour: the determinant is the sum of the products along diagonals, down less up, which is one for 3 x 3 alone; of
# the 24 products of a 4 x 4 matrix it has 8, and some with the wrong sign. Two equal rows do not make it 0. The
# inverse is put into the caller's matrix too, which thereby is lost: a matrix times its inverse is its square.
# Seen:
#   3 x 3: -1, by pivots -1
#   4 x 4 of two blocks: -92, by pivots 4
#   4 x 4 with two equal rows: 5, by pivots 0
#   5 x 5: 32, by pivots 6
#   [2 1, 1 1] after its inverse: [1 -1, -1 2]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" numbers@0.7.0
cat > "$dir/seen.cjs" <<'END'
const { matrix } = require('numbers');

function byPivots(rows) {
  const left = rows.map((row) => [...row]);
  let determinant = 1;
  for (let k = 0; k < left.length; k++) {
    const pivot = left.findIndex((row, i) => i >= k && row[k] !== 0);
    if (pivot < 0) {
      return 0;
    }
    if (pivot !== k) {
      [left[k], left[pivot]] = [left[pivot], left[k]];
      determinant = -determinant;
    }
    determinant *= left[k][k];
    for (const row of left.slice(k + 1)) {
      const factor = row[k] / left[k][k];
      left[k].forEach((entry, j) => (row[j] -= factor * entry));
    }
  }
  return Math.round(determinant);
}

const tell = (name, rows) =>
    console.log(`${name}: ${matrix.determinant(rows)}, by pivots ${byPivots(rows)}`);
tell('3 x 3', [[2, 1, 3], [1, 0, 2], [4, 1, 8]]);
tell('4 x 4 of two blocks', [[1, 2, 0, 0], [3, 4, 0, 0], [0, 0, 5, 6], [0, 0, 7, 8]]);
tell('4 x 4 with two equal rows', [[1, 2, 0, 1], [1, 2, 0, 1], [0, 1, 3, 1], [2, 0, 1, 1]]);
tell('5 x 5', [[2, 1, 0, 0, 0], [1, 2, 1, 0, 0], [0, 1, 2, 1, 0], [0, 0, 1, 2, 1], [0, 0, 0, 1, 2]]);
const two = [[2, 1], [1, 1]];
matrix.inverse(two);
console.log(`[2 1, 1 1] after its inverse: [${two.map((row) => row.join(' ')).join(', ')}]`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
