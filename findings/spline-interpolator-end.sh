#!/bin/sh
# spline-interpolator 1.0.0 (npm): its smoothing spline, and the curve's max.
# Expected: a smooth curve, at its last point as anywhere, and the largest of its values.
# Behaviour: at the last input it is not the curve that is told but the number that was measured there, so that it jumps.
# max and min look at the first 100 of 101 places and never at the last: of y = x from 0 to 10 the largest is 9.9.
# Seen, y = x with an error of -1 and +1 in turn, smoothed:
#   at 0: -0.099
#   at 5: 4.915
#   at 9: 8.905
#   at 9.5: 9.403
#   at 9.9: 9.801
#   at 9.999999: 9.901
#   at 10: 9.000
#   y = x: at 10 10, largest 9.900
#   y = -x: at 10 -10, smallest -9.900
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" spline-interpolator@1.0.0
cat > "$dir/seen.cjs" <<'END'
const Spline = require('spline-interpolator');

const x = Array.from({ length: 11 }, (_, i) => i);
const smooth = new Spline(x, x.map((v, i) => v + (i % 2 ? 1 : -1)), 0.001);
for (const at of [0, 5, 9, 9.5, 9.9, 9.999999, 10]) {
  console.log(`at ${at}: ${smooth.interpolate(at).toFixed(3)}`);
}
const line = new Spline(x, x);
console.log(`y = x: at 10 ${line.interpolate(10)}, largest ${line.max().toFixed(3)}`);
const fall = new Spline(x, x.map((v) => -v));
console.log(`y = -x: at 10 ${fall.interpolate(10)}, smallest ${fall.min().toFixed(3)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
