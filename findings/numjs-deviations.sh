#!/bin/sh
# @d4c/numjs 0.17.35 (npm, a fork of numjs that needs no native part): standard deviations.
# Expected: std is that of the values, whatever they are stored as; a picture is an array of bytes, uint8.
# Behaviour: it squares the values in an array of the same kind, in which 200² is 64, and takes the square of the mean from
# the mean of the squares. Of bytes it is 0 or some other number, and of numbers that are large for their spread 0 or
# wrong. A picture that is standardized by it is infinite.
# Seen:
#   1, 2, 3, 4: as uint8 1.12, as numbers 1.12, right is 1.12
#   10, 20, 30: as uint8 0.00, as numbers 8.16, right is 8.16
#   0, 100, 200: as uint8 0.00, as numbers 81.65, right is 81.65
#   255, 254, 253, 0: as uint8 0.00, as numbers 109.99, right is 109.99
#   1, 2, 3, 4 and 1000000 each: as numbers 1.12, right is 1.12
#   1, 2, 3, 4 and 100000000 each: as numbers 1.41, right is 1.12
#   1, 2, 3, 4 and 1000000000 each: as numbers 0.00, right is 1.12
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @d4c/numjs@0.17.35
cat > "$dir/seen.cjs" <<'END'
const numjs = require('@d4c/numjs');
const nj = numjs.default || numjs;

function truth(values) {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
}
for (const values of [[1, 2, 3, 4], [10, 20, 30], [0, 100, 200], [255, 254, 253, 0]]) {
  console.log(`${values.join(', ')}: as uint8 ${nj.uint8(values).std().toFixed(2)}, ` +
      `as numbers ${nj.array(values).std().toFixed(2)}, right is ${truth(values).toFixed(2)}`);
}
for (const offset of [1e6, 1e8, 1e9]) {
  const values = [1, 2, 3, 4].map((x) => offset + x);
  console.log(`1, 2, 3, 4 and ${offset} each: as numbers ${nj.array(values).std().toFixed(2)}, ` +
      `right is ${truth(values).toFixed(2)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
