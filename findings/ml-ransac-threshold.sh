#!/bin/sh
# ml-ransac 1.0.0 (npm): a line through points half of which lie anywhere, without a threshold given.
# Expected: the line that the other half lies on, in any unit, as the threshold that is said to be taken is the median
# absolute deviation.
# Behaviour: the threshold is 1, in whatever unit. Where all heights are below 1 every point is near any line, and the
# first two points that are drawn are the answer, with all points for its inliers. In millimetres it is found, in
# metres not. With the threshold given in the unit it is found in any.
# Seen, 20 points on y = 2 x and 20 off it, medians of 101 seeds:
#   heights to 80: slope off by 0.000, inliers 20, tries 100
#   the same by 0.001: slope off by 6.867, inliers 40, tries 1
#   the same by 0.001, threshold 0.001: slope off by 0.000, inliers 20, tries 100
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-ransac@1.0.0
cat > "$dir/seen.cjs" <<'END'
const { ransac } = require('ml-ransac');

let state = 7;
function uniform() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}
const inputs = Array.from({ length: 40 }, (_, i) => i + 1);
const heights = inputs.map((x, i) => (i % 2 === 0 ? 2 * x : 80 * uniform() - 200));

function tell(name, unit, options) {
  const source = inputs;
  const destination = heights.map((height) => height * unit);
  const found = Array.from({ length: 101 }, (_, seed) => ransac(source, destination, {
    seed,
    ...options,
    fitFunction: ([a, b], [c, d]) => [(d - c) / (b - a), c - a * (d - c) / (b - a)],
    modelFunction: ([slope, height]) => (x) => slope * x + height,
    distanceFunction: (a, b) => Math.abs(a - b),
  }));
  const median = (numbers) => numbers.sort((a, b) => a - b)[50];
  const off = found.map(({ modelParameters: [slope] }) => Math.abs(slope / unit - 2));
  console.log(`${name}: slope off by ${median(off).toFixed(3)}, inliers ` +
      `${median(found.map(({ inliers }) => inliers.length))}, tries ` +
      `${median(found.map(({ nbIterations }) => nbIterations))}`);
}

tell('heights to 80', 1, {});
tell('the same by 0.001', 0.001, {});
tell('the same by 0.001, threshold 0.001', 0.001, { threshold: 0.001 });
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
