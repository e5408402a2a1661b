#!/bin/sh
# @turf/standard-deviational-ellipse 7.4.0 (npm): points that lie along a direction, and points whose coordinates are
# uncorrelated.
# Expected: the semi-major axis is the longer one; half an ellipse's length is the root of twice the variance
# in its direction; a cross of four points has an ellipse, too.
# Behaviour: the polygon that is drawn is right, but the lengths beside it are exchanged: what is called the semi-major
# axis is the shorter one, whatever the direction. Where the coordinates have no covariance and x varies no more than y,
# the angle is 0 by 0: a high cross or a square raises an error, about an argument that nobody gave.
# Seen:
#   along 13.1 degrees: by the variances 4.131 and 1.089; drawn 4.131 and 1.089; semi-major 1.089, semi-minor 4.131
#   along 76.9 degrees: by the variances 4.131 and 1.089; drawn 4.131 and 1.089; semi-major 1.089, semi-minor 4.131
#   along -45.5 degrees: by the variances 2.829 and 1.450; drawn 2.829 and 1.450; semi-major 1.450, semi-minor 2.829
#   a cross that is wide: Polygon
#   a cross that is high: xSemiAxis is required
#   a square: xSemiAxis is required
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @turf/standard-deviational-ellipse@7.4.0 @turf/helpers@7.4.0
cat > "$dir/seen.cjs" <<'END'
const { standardDeviationalEllipse } = require('@turf/standard-deviational-ellipse');
const { featureCollection, point } = require('@turf/helpers');
const ellipse = (points) => standardDeviationalEllipse(featureCollection(points.map((p) => point(p))));
function show(points) {
  const mean = (of) => points.reduce((sum, p) => sum + of(p), 0) / points.length;
  const [mx, my] = [mean((p) => p[0]), mean((p) => p[1])];
  const xx = mean((p) => (p[0] - mx) ** 2);
  const yy = mean((p) => (p[1] - my) ** 2);
  const xy = mean((p) => (p[0] - mx) * (p[1] - my));
  const apart = Math.hypot(xx - yy, 2 * xy);
  const drawn = ellipse(points);
  const radii = drawn.geometry.coordinates[0].map(([x, y]) => Math.hypot(x - mx, y - my));
  const told = drawn.properties.standardDeviationalEllipse;
  const two = (a, b) => `${a.toFixed(3)} and ${b.toFixed(3)}`;
  console.log(`along ${((Math.atan2(2 * xy, xx - yy) * 90) / Math.PI).toFixed(1)} degrees: ` +
    `by the variances ${two(Math.sqrt(xx + yy + apart), Math.sqrt(xx + yy - apart))}; ` +
    `drawn ${two(Math.max(...radii), Math.min(...radii))}; ` +
    `semi-major ${told.semiMajorAxis.toFixed(3)}, semi-minor ${told.semiMinorAxis.toFixed(3)}`);
}
show([[-4, -1], [4, 1], [-0.5, 1], [0.5, -1]]);
show([[-1, -4], [1, 4], [1, -0.5], [-1, 0.5]]);
show([[-2, 2], [2, -2], [-1, -1], [1, 1.1]]);
const even = {
  'a cross that is wide': [[-3, 0], [3, 0], [0, 1], [0, -1]],
  'a cross that is high': [[-1, 0], [1, 0], [0, 3], [0, -3]],
  'a square': [[-1, -1], [1, 1], [1, -1], [-1, 1]]
};
for (const [name, points] of Object.entries(even)) {
  try {
    console.log(`${name}: ${ellipse(points).geometry.type}`);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
