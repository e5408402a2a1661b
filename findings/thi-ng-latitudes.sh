#!/bin/sh
# @thi.ng/k-means 2.0.42 (npm): centres of places, by the strategy meansLatLon, with the distance that it names.
# Expected: centres in the middle of places at both sides of the date line, as it says, and of any others.
# Behaviour: latitude and longitude are exchanged. It is latitudes that it makes positive by 360 degrees, so that places
# at both sides of the equator have their centre at a latitude of -122 or 180, which is none; longitudes at both
# sides of the date line are averaged to one at the other side of the earth.
# Seen, centre of one cluster, latitude and longitude:
#   Zurich, Vienna and Milan: 47.0, 11.4, on the sphere 47.1, 11.3
#   Nairobi, Kampala and Dar es Salaam: -122.6, 36.2, on the sphere -2.6, 36.2
#   Suva and Apia: -16.0, 3.3, on the sphere -16.0, -176.6
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @thi.ng/k-means@2.0.42 @thi.ng/distance@3.0.44
cat > "$dir/seen.mjs" <<'END'
import { HAVERSINE_LATLON } from '@thi.ng/distance';
import { kmeans, meansLatLon } from '@thi.ng/k-means';

/** The middle of the unit vectors. */
function middle(places) {
  const radians = Math.PI / 180;
  const sum = [0, 0, 0];
  for (const [latitude, longitude] of places.map((place) => place.map((degrees) => degrees * radians))) {
    sum[0] += Math.cos(latitude) * Math.cos(longitude);
    sum[1] += Math.cos(latitude) * Math.sin(longitude);
    sum[2] += Math.sin(latitude);
  }
  return [Math.atan2(sum[2], Math.hypot(sum[0], sum[1])), Math.atan2(sum[1], sum[0])]
      .map((angle) => angle / radians);
}

function tell(name, places) {
  const [{ centroid }] = kmeans(1, places, { strategy: meansLatLon, dist: HAVERSINE_LATLON });
  const show = (place) => place.map((degrees) => degrees.toFixed(1)).join(', ');
  console.log(`${name}: ${show(centroid)}, on the sphere ${show(middle(places))}`);
}
tell('Zurich, Vienna and Milan', [[47.4, 8.5], [48.2, 16.4], [45.5, 9.2]]);
tell('Nairobi, Kampala and Dar es Salaam', [[-1.3, 36.8], [0.3, 32.6], [-6.8, 39.3]]);
tell('Suva and Apia', [[-18.1, 178.4], [-13.8, -171.8]]);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
