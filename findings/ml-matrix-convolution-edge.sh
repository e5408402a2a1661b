#!/bin/sh
# ml-matrix-convolution 2.0.0 (npm): its two ways to convolve a picture, directly and by a Fourier transform, of
# which its README says that both should be equal.
# Expected: the same picture.
# Behaviour: the direct one takes what lies beyond an edge from the opposite edge, on all sides. The one by Fourier
# does so on the left, on the right and below, but above it repeats the first row: the first rows are other ones.
# Seen:
#   the row above, direct: 9 10 11 12 | 1 2 3 4 | 5 6 7 8
#   the row above, Fourier: 1 2 3 4 | 1 2 3 4 | 5 6 7 8
#   the row above, by hand around the edges: 9 10 11 12 | 1 2 3 4 | 5 6 7 8
#   the row below, direct: 5 6 7 8 | 9 10 11 12 | 1 2 3 4
#   the row below, Fourier: 5 6 7 8 | 9 10 11 12 | 1 2 3 4
#   the row below, by hand around the edges: 5 6 7 8 | 9 10 11 12 | 1 2 3 4
#   the column to the left, direct: 4 1 2 3 | 8 5 6 7 | 12 9 10 11
#   the column to the left, Fourier: 4 1 2 3 | 8 5 6 7 | 12 9 10 11
#   the column to the left, by hand around the edges: 4 1 2 3 | 8 5 6 7 | 12 9 10 11
#   the sum of 3 x 3, direct: 57 54 63 60 | 57 54 63 60 | 57 54 63 60
#   the sum of 3 x 3, Fourier: 33 30 39 36 | 57 54 63 60 | 57 54 63 60
#   the sum of 3 x 3, by hand around the edges: 57 54 63 60 | 57 54 63 60 | 57 54 63 60
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-matrix-convolution@2.0.0
cat > "$dir/seen.cjs" <<'END'
const convolution = require('ml-matrix-convolution');

const picture = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
const show = (name, rows) => console.log(`${name}: ${rows.map((row) => row.join(' ')).join(' | ')}`);
const rows = (flat) =>
  picture.map((_, i) => Array.from(flat).slice(4 * i, 4 * i + 4).map((entry) => Math.round(entry)));

function byHand(kernel) {
  return picture.map((row, i) => row.map((_, j) => {
    let sum = 0;
    kernel.forEach((weights, u) => weights.forEach((weight, v) => {
      sum += weight * picture[(i + 4 - u) % 3][(j + 5 - v) % 4];
    }));
    return sum;
  }));
}

for (const [name, kernel] of [
  ['the row above', [[0, 0, 0], [0, 0, 0], [0, 1, 0]]], ['the row below', [[0, 1, 0], [0, 0, 0], [0, 0, 0]]],
  ['the column to the left', [[0, 0, 0], [0, 0, 1], [0, 0, 0]]],
  ['the sum of 3 x 3', [[1, 1, 1], [1, 1, 1], [1, 1, 1]]],
]) {
  show(`${name}, direct`, rows(convolution.direct(picture, kernel)));
  show(`${name}, Fourier`, rows(convolution.fft(picture, kernel)));
  show(`${name}, by hand around the edges`, byHand(kernel));
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
