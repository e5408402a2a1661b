#!/bin/sh
# @stdlib/stats-lowess 0.2.2 (npm): local regression, robust as it is by default.
# Expected: points on a line are smooth already, and stay where they are.
# Behaviour: the robust steps weigh points by how far they lie from the curve in units of the median distance. On a line
# that is 0 but for rounding, so the points that are off by their last bit get no weight at all, and the end of the
# line is bent, in the first step or in a later one. Without robust steps the line stays one.
# Seen, of points on 2x + 1, by the number of robust steps:
#   5 points, 0 steps: 3.0 5.0 7.0 9.0 11.0, on the line 3.0 5.0 7.0 9.0 11.0
#   5 points, 3 steps: 3.0 5.0 7.0 9.0 9.0, on the line 3.0 5.0 7.0 9.0 11.0
#   6 points, 3 steps: 3.0 5.0 7.0 9.0 9.0 9.0, on the line 3.0 5.0 7.0 9.0 11.0 13.0
#   7 points, 3 steps: 3.0 5.0 7.0 9.0 9.0 13.0 15.0, on the line 3.0 5.0 7.0 9.0 11.0 13.0 15.0
#   7 points, 1 steps: 3.0 5.0 7.0 9.0 11.0 13.0 15.0, on the line 3.0 5.0 7.0 9.0 11.0 13.0 15.0
#   10 points, 3 steps: 3.0 5.0 7.0 9.0 11.0 13.0 15.0 17.0 19.0 21.0, on the line 3.0 5.0 7.0 9.0 11.0 13.0 15.0 17.0 19.0 21.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @stdlib/stats-lowess@0.2.2
cat > "$dir/seen.cjs" <<'END'
const lowess = require('@stdlib/stats-lowess');

for (const [count, nsteps] of [[5, 0], [5, 3], [6, 3], [7, 3], [7, 1], [10, 3]]) {
  const x = Array.from({ length: count }, (_, i) => i + 1);
  const y = x.map((at) => 2 * at + 1);
  const list = (numbers) => Array.from(numbers, (number) => number.toFixed(1)).join(' ');
  console.log(`${count} points, ${nsteps} steps: ${list(lowess(x, y, { nsteps }).y)}, on the line ${list(y)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
