#!/bin/sh
# ndarray-determinant 1.0.0 (npm): the determinant of a matrix.
# Expected: 0 for a matrix that has no inverse, and for no other.
# Behaviour: it is 0 as soon as a number on the diagonal is 0 when its turn comes, since rows are never exchanged:
# that of every exchange of two inputs, and that of matrices without any zero. ndarray-inv inverts the same
# matrices.
# Seen:
#   [[0,1],[1,0]]: 0 for -1, its inverse [[0,1],[1,0]]
#   [[0,2],[3,4]]: 0 for -6, its inverse [[-0.667,0.333],[0.5,0]]
#   [[0,1,0],[0,0,1],[1,0,0]]: 0 for 1, its inverse [[0,0,1],[1,0,0],[0,1,0]]
#   [[1,2,3],[2,4,5],[3,5,6]]: 0 for -1, its inverse [[1,-3,2],[-3,3,-1],[2,-1,0]]
#   [[1,2],[3,4]]: -2 for -2, its inverse [[-2,1],[1.5,-0.5]]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  ndarray@1.0.19 ndarray-determinant@1.0.0 ndarray-inv@0.2.0
cat > "$dir/seen.cjs" <<'END'
const ndarray = require('ndarray');
const determinant = require('ndarray-determinant');
const inverse = require('ndarray-inv');

const pack = (rows) => ndarray(new Float64Array(rows.flat()), [rows.length, rows.length]);

/** The determinant by the first row and what is left without it. */
function byHand(rows) {
  if (rows.length === 0) return 1;
  return rows[0].reduce((sum, entry, j) => sum + (j % 2 ? -1 : 1) * entry *
      byHand(rows.slice(1).map((row) => row.filter((_, k) => k !== j))), 0);
}

for (const rows of [
  [[0, 1], [1, 0]], [[0, 2], [3, 4]], [[0, 1, 0], [0, 0, 1], [1, 0, 0]], [[1, 2, 3], [2, 4, 5], [3, 5, 6]],
  [[1, 2], [3, 4]],
]) {
  const inverted = inverse(pack(rows));
  const seen = rows.map((row, i) => row.map((_, j) => Number(inverted.get(i, j).toFixed(3)) + 0));
  console.log(`${JSON.stringify(rows)}: ${determinant(pack(rows))} for ${byHand(rows)}, ` +
      `its inverse ${JSON.stringify(seen)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
