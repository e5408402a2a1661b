#!/bin/sh
# ml-sparse-matrix 3.1.0 (npm): matrices of which only the entries that are not 0 are kept.
# Expected: as for the same matrices that keep all, ml-matrix' or by hand: 2 · 0 = 0, 0 + 1 = 1, cos 0 = 1.
# Behaviour: mul, div and mod go through the other matrix' entries that are not 0, and leave the rest of
# this one: what is multiplied by 0 stays, so a mask masks nothing. add of a number, exp and cos go
# through this one's: 0 + 1 and e⁰ are 0.
# Seen:
#   a: 1 2 | 0 4
#   mask: 1 0 | 1 0
#   a times the mask, entry by entry: 1 2 | 0 4, by ml-matrix 1 0 | 0 0
#   a + 1: 2 3 | 0 5, by ml-matrix 2 3 | 1 5
#   (a - a) + 1: 0 0 | 0 0, by ml-matrix 1 1 | 1 1
#   cos of 0: 0, by ml-matrix 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-sparse-matrix@3.1.0 \
  ml-matrix@6.12.1
cat > "$dir/seen.mjs" <<'END'
import { Matrix } from 'ml-matrix';
import { SparseMatrix } from 'ml-sparse-matrix';
const rows = (matrix) => matrix.to2DArray().map((row) => row.join(' ')).join(' | ');
const [a, mask, zero] = [[[1, 2], [0, 4]], [[1, 0], [1, 0]], [[0]]];
function compare(what, compute) {
  const [sparse, full] = [(x) => new SparseMatrix(x), (x) => new Matrix(x)].map(
    (matrix) => rows(compute(matrix)));
  console.log(`${what}: ${sparse}, by ml-matrix ${full}`);
}
console.log(`a: ${rows(new SparseMatrix(a))}`);
console.log(`mask: ${rows(new SparseMatrix(mask))}`);
compare('a times the mask, entry by entry', (matrix) => matrix(a).mul(matrix(mask)));
compare('a + 1', (matrix) => matrix(a).add(1));
compare('(a - a) + 1', (matrix) => matrix(a).sub(matrix(a)).add(1));
compare('cos of 0', (matrix) => matrix(zero).cos());
END
seen=$(node "$dir/seen.mjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
