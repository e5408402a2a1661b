#!/bin/sh
# @adaskothebeast/splines 4.0.0 (npm): the natural cubic spline through points of a sine.
# Expected: a curve with a steady slope, far nearer the sine than the polyline is.
# Behaviour: the differences of the inputs are taken for those of the values, divided by the inputs' differences, so that
# all second derivatives are 0: what it draws between points is the straight line. Between the last two points there
# is no number at all, and below 0 everything is the first value.
# Seen:
#   at 0.5: 0.0000, straight line 0.4207, natural spline 0.4781, sine 0.4794
#   at 1.5: 0.8754, straight line 0.8754, natural spline 0.9933, sine 0.9975
#   at 2.5: 0.5252, straight line 0.5252, natural spline 0.5999, sine 0.5985
#   at 3.5: -0.3078, straight line -0.3078, natural spline -0.3624, sine -0.3508
#   at 4.5: NaN, straight line -0.8579, natural spline -0.9267, sine -0.9775
#   at -2.5: -0.1411, straight line -0.5252, natural spline -0.5898, sine -0.5985
#   at -1.5: -0.1411, straight line -0.8754, natural spline -0.9952, sine -0.9975
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @adaskothebeast/splines@4.0.0
cat > "$dir/seen.cjs" <<'END'
const { NaturalSpline } = require('@adaskothebeast/splines');

// Second derivatives m, the points 1 apart: m[i - 1] + 4 m[i] + m[i + 1] is 6 times the second difference.
function natural(points, x) {
  const y = points.map(([, value]) => value);
  const m = y.map(() => 0);
  for (let sweep = 0; sweep < 200; sweep++) {
    for (let i = 1; i < y.length - 1; i++) {
      m[i] = (6 * (y[i + 1] - 2 * y[i] + y[i - 1]) - m[i - 1] - m[i + 1]) / 4;
    }
  }
  const i = Math.min(Math.max(Math.floor(x - points[0][0]), 0), y.length - 2);
  const t = x - points[i][0];
  return (1 - t) * y[i] + t * y[i + 1] - t * (1 - t) * ((2 - t) * m[i] + (1 + t) * m[i + 1]) / 6;
}

const sine = (from) => Array.from({ length: 6 }, (_, i) => [from + i, Math.sin(from + i)]);
function tell(points, x) {
  const told = new NaturalSpline(points).interpolate(x);
  const i = Math.floor(x) - points[0][0];
  const line = (points[i][1] + points[i + 1][1]) / 2;
  console.log(`at ${x}: ${told.toFixed(4)}, straight line ${line.toFixed(4)}, ` +
      `natural spline ${natural(points, x).toFixed(4)}, sine ${Math.sin(x).toFixed(4)}`);
}

[0.5, 1.5, 2.5, 3.5, 4.5].forEach((x) => tell(sine(0), x));
[-2.5, -1.5].forEach((x) => tell(sine(-3), x));
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
