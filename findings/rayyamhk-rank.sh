#!/bin/sh
# @rayyamhk/matrix 1.0.8 (npm): rank and nullity of a matrix.
# Expected: the number of independent rows, which is that of independent columns, and of the transposed matrix.
# Behaviour: the rows of a triangular factor that are not 0 are counted. Behind a column that depends on those before
# it, rows are not 0 and depend on each other all the same: the rank is too large, the nullity too small, and that of
# the transposed matrix may be another one.
# Seen, by elimination with fractions of whole numbers:
#   [[1,2],[3,4]]: rank 2, nullity 0, rank of the transposed 2; is 2
#   [[1,2],[2,4]]: rank 1, nullity 1, rank of the transposed 1; is 1
#   [[0,1],[0,2]]: rank 2, nullity 0, rank of the transposed 1; is 1
#   [[0,1,1],[0,2,2],[0,0,3]]: rank 3, nullity 0, rank of the transposed 3; is 2
#   [[1,2,3],[1,2,4],[1,2,5]]: rank 3, nullity 0, rank of the transposed 2; is 2
#   [[1,1,2,1],[1,1,3,5],[1,1,4,9],[1,1,5,2]]: rank 4, nullity 0, rank of the transposed 4; is 3
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @rayyamhk/matrix@1.0.8
cat > "$dir/seen.cjs" <<'END'
const Matrix = require('@rayyamhk/matrix');

// Bareiss: all numbers stay whole.
function rank(rows) {
  const a = rows.map((row) => row.slice());
  let found = 0;
  for (let j = 0; j < a[0].length && found < a.length; j++) {
    const pivot = a.findIndex((row, i) => i >= found && row[j] !== 0);
    if (pivot >= 0) {
      [a[found], a[pivot]] = [a[pivot], a[found]];
      for (let i = found + 1; i < a.length; i++) {
        const factor = a[i][j];
        a[i] = a[i].map((x, k) => x * a[found][j] - factor * a[found][k]);
      }
      found++;
    }
  }
  return found;
}

for (const rows of [[[1, 2], [3, 4]], [[1, 2], [2, 4]], [[0, 1], [0, 2]], [[0, 1, 1], [0, 2, 2], [0, 0, 3]],
  [[1, 2, 3], [1, 2, 4], [1, 2, 5]], [[1, 1, 2, 1], [1, 1, 3, 5], [1, 1, 4, 9], [1, 1, 5, 2]]]) {
  const matrix = new Matrix(rows);
  console.log(`${JSON.stringify(rows)}: rank ${matrix.rank()}, nullity ${matrix.nullity()}, ` +
      `rank of the transposed ${Matrix.transpose(matrix).rank()}; is ${rank(rows)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
