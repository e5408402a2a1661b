#!/bin/sh
# @rgba-image/lanczos 0.1.1 (npm): pictures resized by Lanczos' filter, with three or two zeros on each side.
# Expected: at its own size a picture stays what it is, as the filter is 1 in the middle and 0 at all other pixels.
# Behaviour: near the edges weights are gone: of a ramp the second pixel and the last but one are other numbers,
# two rows are exchanged, a picture of 3 x 3 is all its middle with two zeros, and one of a single row is black.
# Seen:
#   0 10 20 | 50 60 70 | 100 110 120 to 3 x 3, three zeros: 0 10 20 | 50 60 70 | 100 110 120
#   0 10 20 | 50 60 70 | 100 110 120 to 3 x 3, two zeros: 60 60 60 | 60 60 60 | 60 60 60
#   0 10 20 | 50 60 70 to 3 x 2, three zeros: 50 60 70 | 0 10 20
#   0 10 20 | 50 60 70 to 3 x 2, two zeros: 60 60 60 | 10 10 10
#   200 200 200 200 200 200 to 6 x 1, three zeros: 0 0 0 0 0 0
#   200 200 200 200 200 200 to 6 x 1, two zeros: 0 0 0 0 0 0
#   200 200 200 200 200 200 to 3 x 1, three zeros: 0 0 0
#   200 200 200 200 200 200 to 3 x 1, two zeros: 0 0 0
#   7 rows of 0 20 40 60 80 100 120 to 7 x 7, three zeros: the first is 0 7 40 60 80 113 120
#   7 rows of 0 20 40 60 80 100 120 to 7 x 7, two zeros: the first is 20 20 40 60 80 100 100
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @rgba-image/lanczos@0.1.1
cat > "$dir/seen.cjs" <<'END'
const { lanczos, lanczos2 } = require('@rgba-image/lanczos');

/** A grey picture of rows, without transparency. */
function picture(rows) {
  const data = Uint8ClampedArray.from(rows.flat().flatMap((grey) => [grey, grey, grey, 255]));
  return { width: rows[0].length, height: rows.length, data };
}

const show = (rows) => rows.map((row) => row.join(' ')).join(' | ');

function tell(rows, width = rows[0].length, height = rows.length) {
  for (const [name, resize] of [['three zeros', lanczos], ['two zeros', lanczos2]]) {
    const seen = picture(Array.from({ length: height }, () => Array(width).fill(0)));
    resize(picture(rows), seen);
    const grey = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) =>
      seen.data[4 * (y * width + x)]));
    console.log(`${show(rows)} to ${width} x ${height}, ${name}: ${show(grey)}`);
  }
}

tell([[0, 10, 20], [50, 60, 70], [100, 110, 120]]);
tell([[0, 10, 20], [50, 60, 70]]);
tell([[200, 200, 200, 200, 200, 200]]);
tell([[200, 200, 200, 200, 200, 200]], 3, 1);
const ramp = [0, 20, 40, 60, 80, 100, 120];
for (const [name, resize] of [['three zeros', lanczos], ['two zeros', lanczos2]]) {
  const seen = picture(Array(7).fill(Array(7).fill(0)));
  resize(picture(Array(7).fill(ramp)), seen);
  const first = ramp.map((_, x) => seen.data[4 * x]);
  console.log(`7 rows of ${ramp.join(' ')} to 7 x 7, ${name}: the first is ${first.join(' ')}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
