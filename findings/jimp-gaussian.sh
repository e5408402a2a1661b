#!/bin/sh
# jimp 1.6.1 (npm): gaussian, a blur, and resize in its five ways, as pictures are prepared for training.
# Expected: a point is spread alike to all sides; at its own size a picture stays what it is.
# Behaviour: the blur writes into the pixels that it still reads: what lies above and on the left has been blurred
# already when its turn comes. The brightest pixel is the one beside the point, nothing is spread to the first row
# and much to the last one. Three of the ways to resize spread a line that keeps its size over two pixels.
# Seen:
#   a point in the middle of 7 x 7, blurred, row 1: 0 0 0 0 0 0 0
#   a point in the middle of 7 x 7, blurred, row 2: 0 1 3 6 4 1 0
#   a point in the middle of 7 x 7, blurred, row 3: 0 4 17 28 19 6 1
#   a point in the middle of 7 x 7, blurred, row 4: 2 9 32 11 8 4 2
#   a point in the middle of 7 x 7, blurred, row 5: 3 6 9 8 6 3 2
#   a point in the middle of 7 x 7, blurred, row 6: 2 4 5 5 3 2 2
#   a point in the middle of 7 x 7, blurred, row 7: 2 3 3 3 3 2 2
#   a line: 0 0 0 0 200 0 0 0 0
#   at its own size, nearestNeighbor: 0 0 0 0 200 0 0 0 0
#   at its own size, bilinearInterpolation: 0 0 0 0 200 0 0 0 0
#   at its own size, bicubicInterpolation: 0 0 0 0 138 138 0 0 0
#   at its own size, hermiteInterpolation: 0 0 0 0 128 128 0 0 0
#   at its own size, bezierInterpolation: 0 0 0 0 133 133 0 0 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" jimp@1.6.1
cat > "$dir/seen.mjs" <<'END'
import { Jimp, ResizeStrategy } from 'jimp';

/** A grey picture by a function of the place. */
function picture(width, height, grey) {
  const image = new Jimp({ width, height, color: 0x000000ff });
  image.scan((x, y, index) => image.bitmap.data.fill(grey(x, y), index, index + 3));
  return image;
}

const row = ({ bitmap }, y) =>
  Array.from({ length: bitmap.width }, (_, x) => bitmap.data[4 * (y * bitmap.width + x)]).join(' ');

const blurred = picture(7, 7, (x, y) => (x === 3 && y === 3 ? 255 : 0)).gaussian(1);
for (let y = 0; y < 7; y++) console.log(`a point in the middle of 7 x 7, blurred, row ${y + 1}: ${row(blurred, y)}`);
console.log(`a line: 0 0 0 0 200 0 0 0 0`);
for (const mode of Object.values(ResizeStrategy)) {
  const seen = picture(9, 3, (x) => (x === 4 ? 200 : 0)).resize({ w: 9, h: 3, mode });
  console.log(`at its own size, ${mode}: ${row(seen, 1)}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
