#!/bin/sh
# simple-linalg 1.5.0 (npm): the Frobenius norm, of one matrix or of the difference of two.
# Expected: the root of the sum of the squares: 5 for 3 and 4, and 0 for nothing but zeros. It is the penalty of weight
# decay, and what a gradient is clipped by.
# Behaviour: of one matrix it is the sum of its entries, signs and all: 7 for 3 and 4, 0 for many a matrix that is none,
# and below 0 for others. The same matrix less one of zeros has the right norm.
# Seen:
#   [[3,4]]: 7, less zeros 5, right is 5
#   [[1,-1],[1,-1]]: 0, less zeros 2, right is 2
#   [[-3,0],[0,-4]]: -7, less zeros 5, right is 5
#   [[0,0],[0,0]]: 0, less zeros 0, right is 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" simple-linalg@1.5.0
cat > "$dir/seen.cjs" <<'END'
const { frobenius } = require('simple-linalg');

for (const matrix of [[[3, 4]], [[1, -1], [1, -1]], [[-3, 0], [0, -4]], [[0, 0], [0, 0]]]) {
  const zeros = matrix.map((row) => row.map(() => 0));
  const right = Math.sqrt(matrix.flat().reduce((sum, x) => sum + x * x, 0));
  console.log(`${JSON.stringify(matrix)}: ${frobenius(matrix)}, less zeros ${frobenius(matrix, zeros)}, right is ${right}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
