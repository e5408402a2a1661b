#!/bin/sh
# image-js 1.7.0 (npm): resize with bilinear and bicubic interpolation, as pictures are brought to the size of a
# network's inputs.
# Expected: at its own size a picture stays what it is; at half of the size a pixel is the mean of the two that it
# has the place of.
# Behaviour: what is read lies half a new pixel too far to the left and above: a line that is brought to its own
# size is spread over two pixels, and five times over four, two and a half further on. At half of its size a ramp
# begins with what lies outside, and all of it is a pixel off. The nearest pixel, the third way, is right.
# Seen:
#   a line: 0 0 0 0 200 0 0 0 0
#   nearest, to its own size: 0 0 0 0 200 0 0 0 0
#   nearest, five times: 0 0 0 0 200 0 0 0 0
#   bilinear, to its own size: 0 0 0 0 100 100 0 0 0
#   bilinear, five times: 0 0 0 0 6 31 62 62 31
#   bicubic, to its own size: 0 0 0 0 112 112 0 0 0
#   bicubic, five times: 0 0 0 0 0 33 92 92 32
#   a ramp: 0 20 40 60 80 100 120 140, at half of its size by means: 10 50 90 130
#   bilinear, at half of its size: 0 30 70 110
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" image-js@1.7.0
cat > "$dir/seen.mjs" <<'END'
import { Image } from 'image-js';

/** A grey picture whose rows are all the same. */
function picture(row, height) {
  const image = new Image(row.length, height, { colorModel: 'GREY' });
  row.forEach((grey, x) => {
    for (let y = 0; y < height; y++) image.setValue(x, y, 0, grey);
  });
  return image;
}

const middle = (image) =>
  Array.from({ length: image.width }, (_, x) => image.getValue(x, image.height >> 1, 0)).join(' ');

const line = [0, 0, 0, 0, 200, 0, 0, 0, 0];
const ramp = [0, 20, 40, 60, 80, 100, 120, 140];
const means = [0, 1, 2, 3].map((x) => (ramp[2 * x] + ramp[2 * x + 1]) / 2);
console.log(`a line: ${line.join(' ')}`);
for (const interpolationType of ['nearest', 'bilinear', 'bicubic']) {
  const once = (image) => image.resize({ width: image.width, height: image.height, interpolationType });
  let image = once(picture(line, 9));
  console.log(`${interpolationType}, to its own size: ${middle(image)}`);
  for (let count = 2; count <= 5; count++) image = once(image);
  console.log(`${interpolationType}, five times: ${middle(image)}`);
}
console.log(`a ramp: ${ramp.join(' ')}, at half of its size by means: ${means.join(' ')}`);
const half = picture(ramp, 8).resize({ width: 4, height: 4, interpolationType: 'bilinear' });
console.log(`bilinear, at half of its size: ${middle(half)}`);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
