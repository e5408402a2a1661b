#!/bin/sh
# @turf/directional-mean 7.4.0 (npm): the mean direction of lines on a plane, from the x axis and as a bearing.
# Expected: atan2 of the sums of sines and cosines; for two lines that go to the west 180 degrees, and a bearing of 270.
# Behaviour: wherever the sum of the cosines is below 0 the direction is the opposite one: half a turn is put on what
# atan2 has already put into the right quadrant, and the angle may be beyond -180: lines to the west go to the east.
# Lines to the east are right. The mean vector that it is held against is that of the lines' ends.
# Seen:
#   pairs around 20: cartesian 20, bearing 70; mean vector points to 20
#   pairs around 65: cartesian 65, bearing 25; mean vector points to 65
#   pairs around 110: cartesian 290, bearing -200; mean vector points to 110
#   pairs around 155: cartesian 335, bearing -245; mean vector points to 155
#   pairs around 200: cartesian -340, bearing 70; mean vector points to 200
#   pairs around 245: cartesian -295, bearing 25; mean vector points to 245
#   pairs around 290: cartesian -70, bearing 160; mean vector points to 290
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @turf/directional-mean@7.4.0 @turf/helpers@7.4.0
cat > "$dir/seen.cjs" <<'END'
const { directionalMean } = require('@turf/directional-mean');
const { featureCollection, lineString } = require('@turf/helpers');
for (const degrees of [20, 65, 110, 155, 200, 245, 290]) {
  const ends = [degrees - 5, degrees + 5].map((d) => (d * Math.PI) / 180).map((r) => [Math.cos(r), Math.sin(r)]);
  const told = directionalMean(featureCollection(ends.map((end) => lineString([[0, 0], end]))), { planar: true }).properties;
  const mean = [0, 1].map((i) => (ends[0][i] + ends[1][i]) / 2);
  const right = ((Math.atan2(mean[1], mean[0]) * 180) / Math.PI + 360) % 360;
  console.log(`pairs around ${degrees}: cartesian ${told.cartesianAngle.toFixed(0)}, bearing ${told.bearingAngle.toFixed(0)}; ` +
    `mean vector points to ${right.toFixed(0)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
