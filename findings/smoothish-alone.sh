#!/bin/sh
# smoothish 1.0.0 (npm): local lines through a series with gaps, each through what lies at most a radius away.
# Expected: a gap becomes a number or stays one, and a value whose neighbours are missing stays what was measured.
# Behaviour: the slope of a line through one point is 0 divided by 0, and the value at that point is taken from it: the
# only number that was measured there becomes NaN, which is no gap. Its moving average keeps the number.
# Seen, measured 0, 10, gap, gap, 40, gap, gap, 70, 80 of a straight line, radius 1:
#   leastSquares: 0, 10, gap, gap, NaN, gap, gap, 70, 80
#   movingAverage: 5, 5, gap, gap, 40, gap, gap, 75, 75
#   all that was measured lies on the line 10 x: yes
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" smoothish@1.0.0
cat > "$dir/seen.cjs" <<'END'
const smoothish = require('smoothish');

const measured = [0, 10, null, null, 40, null, null, 70, 80];
for (const algorithm of ['leastSquares', 'movingAverage']) {
  const smooth = smoothish(measured, { algorithm, falloff: 'step', radius: 1 });
  console.log(`${algorithm}: ${smooth.map((x) => x ?? 'gap').join(', ')}`);
}
const onLine = measured.every((x, i) => x === null || x === 10 * i);
console.log(`all that was measured lies on the line 10 x: ${onLine ? 'yes' : 'no'}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
