#!/bin/sh
# vectorious 6.1.14 (npm): what it does with a transposed matrix.
# Expected: the transposed one is a matrix like any other: its entries, its inverse and the solution of its equations are its own.
# Behaviour: sums and products know that it is transposed. get, inv and solve do not: they give the entry, the inverse and the
# solution of the matrix before, and no one is told. A copy by its entries gives the right ones.
# Seen, for A with the rows 1 2 and 3 5:
#   A transposed: 1 3, 2 5, times A: 10 17, 17 29, right is 10 17, 17 29
#   its entry in the first row and second column: 2, of a copy 3
#   its inverse: -5 2, 3 -1, of a copy -5 3, 2 -1; times itself: 4 -1, 5 -1, of a copy 1 0, 0 1
#   the x with which it gives 1, 2: -1, 1, of a copy 1, 0; with that it gives 2, 3
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" vectorious@6.1.14
cat > "$dir/seen.cjs" <<'END'
const { array, multiply, inv, solve } = require('vectorious');

const text = (matrix) => matrix.toArray().map((row) => row.map((x) => Math.round(x * 1e6) / 1e6 + 0).join(' ')).join(', ');
const a = () => array([[1, 2], [3, 5]]);
const copy = () => array([[1, 3], [2, 5]]);
const y = () => array([[1], [2]]);
console.log(`A transposed: ${text(a().T)}, times A: ${text(multiply(a().T, a()))}, right is 10 17, 17 29`);
console.log(`its entry in the first row and second column: ${a().T.get(0, 1)}, of a copy ${copy().get(0, 1)}`);
console.log(`its inverse: ${text(inv(a().T))}, of a copy ${text(inv(copy()))}; ` +
    `times itself: ${text(multiply(a().T, inv(a().T)))}, of a copy ${text(multiply(copy(), inv(copy())))}`);
const x = solve(a().T, y());
console.log(`the x with which it gives 1, 2: ${text(x)}, of a copy ${text(solve(copy(), y()))}; ` +
    `with that it gives ${text(multiply(copy(), x))}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
