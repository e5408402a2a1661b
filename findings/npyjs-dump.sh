#!/bin/sh
# npyjs 1.2.0 (npm): its writer of NumPy's files, given plain arrays, whose "dtype is inferred".
# Expected: what it wrote it reads back, as the numbers of a plain array are double precision; a matrix given row by row
# is written, or refused.
# Behaviour: as soon as one number is no whole one all are written in single precision, and only by how large they are: what
# is below 1e-45 comes back as 0, and 16777217, which is right among whole numbers, as 16777216. Of a matrix given as
# an array of rows it infers the type, but each row is one entry: 0, or NaN, in a file that says it has four.
# Seen:
#   [0.1,0.2]: read as 0.10000000149011612, 0.20000000298023224, f4 of shape 2
#   [1e-50,0.5]: read as 0, 0.5, f4 of shape 2
#   [1,16777217]: read as 1, 16777217, u4 of shape 2
#   [0.5,16777217]: read as 0.5, 16777216, f4 of shape 2
#   [1,2,3,4]: read as 1, 2, 3, 4, u1 of shape 2 x 2
#   [[1,2],[3,4]]: read as 0, 0, u1 of shape 2 x 2
#   [[0.5,1],[2,4]]: read as NaN, NaN, f4 of shape 2 x 2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" npyjs@1.2.0
cat > "$dir/seen.mjs" <<'END'
import { dump, parse } from 'npyjs';

for (const [values, shape] of [
  [[0.1, 0.2], [2]], [[1e-50, 0.5], [2]], [[1, 16777217], [2]], [[0.5, 16777217], [2]],
  [[1, 2, 3, 4], [2, 2]], [[[1, 2], [3, 4]], [2, 2]], [[[0.5, 1], [2, 4]], [2, 2]],
]) {
  const read = parse(dump(values, shape));
  console.log(`${JSON.stringify(values)}: read as ${Array.from(read.data).join(', ')}, ` +
      `${read.dtype} of shape ${read.shape.join(' x ')}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
