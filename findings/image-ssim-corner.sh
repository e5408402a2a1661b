#!/bin/sh
# image-ssim 0.2.0 (npm): the structural similarity of two pictures.
# Expected: 1 for a picture and itself, of any size, and below 1 for others.
# Behaviour: a picture is cut into windows of 8 x 8, and what remains at the right and below are smaller ones. Where
# width and height are both 1 more than a multiple of 8, the corner's window is one pixel, whose variance is 0 / 0, and
# the whole picture's similarity is NaN. So is that of a picture in windows of 1; and a strip of one pixel counts as
# much as 64 pixels do: a spoiled last column of 65 is nearly as bad as eight spoiled columns of 64.
# Seen:
#   28 x 28 and itself: 1
#   25 x 28 and itself: 1
#   25 x 25 and itself: NaN
#   9 x 9 and itself: NaN
#   33 x 65 and itself: NaN
#   64 columns, the last 8 negated: 0.752
#   65 columns, the last 1 negated: 0.781
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" image-ssim@0.2.0
cat > "$dir/seen.cjs" <<'END'
const { compare } = require('image-ssim');

const grey = (width, height, pixel) => ({
  width,
  height,
  channels: 1,
  data: Uint8Array.from({ length: width * height }, (_, i) => pixel(i % width, Math.floor(i / width))),
});
const noise = (x, y) => (37 * x + 101 * y + 13 * x * y) % 256;

for (const [width, height] of [[28, 28], [25, 28], [25, 25], [9, 9], [33, 65]]) {
  const picture = grey(width, height, noise);
  console.log(`${width} x ${height} and itself: ${compare(picture, picture).ssim}`);
}
function spoiled(width, columns) {
  const picture = grey(width, 64, noise);
  const other = grey(width, 64, (x, y) => (x < width - columns ? noise(x, y) : 255 - noise(x, y)));
  return compare(picture, other).ssim.toFixed(3);
}
console.log(`64 columns, the last 8 negated: ${spoiled(64, 8)}`);
console.log(`65 columns, the last 1 negated: ${spoiled(65, 1)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
