#!/bin/sh
# density-clustering 1.3.0 and @cdxoo/dbscan 1.1.1 (npm): DBSCAN, by a radius and a least number of neighbours, itself among them.
# Expected: by its definition a neighbour is not farther than the radius; a point is in a cluster or noise, not both.
# Behaviour: for both a neighbour has to be nearer than the radius: points of a grid of 1 have none within 1. A point at a
# border that is looked at first is noise, and stays so when a cluster takes it in: it is both, and the two sets have
# more points than there are. The same points in another order have another noise.
# Seen:
#   0,1,2,9 within 1, at least 3; noise is 9
#     density-clustering: clusters none, noise 0,1,2,9
#     @cdxoo/dbscan: clusters none, noise 0,1,2,9
#   0,1,2,9 within 1.5, at least 3; noise is 9
#     density-clustering: clusters {0,1,2}, noise 0,9
#     @cdxoo/dbscan: clusters {0,1,2}, noise 0,9
#   1,0,2,9 within 1.5, at least 3; noise is 9
#     density-clustering: clusters {0,1,2}, noise 9
#     @cdxoo/dbscan: clusters {0,1,2}, noise 9
#   0,1,2,3,4,9 within 1.5, at least 3; noise is 9
#     density-clustering: clusters {0,1,2,3,4}, noise 0,9
#     @cdxoo/dbscan: clusters {0,1,2,3,4}, noise 0,9
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" density-clustering@1.3.0 @cdxoo/dbscan@1.1.1
cat > "$dir/seen.cjs" <<'END'
const { DBSCAN } = require('density-clustering');
const dbscan = require('@cdxoo/dbscan');

function definition(points, radius, least) {
  const near = (x) => points.filter((y) => Math.abs(x - y) <= radius);
  const core = points.filter((x) => near(x).length >= least);
  return points.filter((x) => !near(x).some((y) => core.includes(y)));
}

function show(points, clusters, noise) {
  const named = clusters.map((cluster) => `{${cluster.map((i) => points[i]).sort()}}`);
  return `clusters ${named.join(' ') || 'none'}, noise ${noise.map((i) => points[i])}`;
}

for (const [points, radius] of [[[0, 1, 2, 9], 1], [[0, 1, 2, 9], 1.5], [[1, 0, 2, 9], 1.5], [[0, 1, 2, 3, 4, 9], 1.5]]) {
  const first = new DBSCAN();
  const clusters = first.run(points.map((x) => [x]), radius, 3);
  const distanceFunction = (a, b) => Math.abs(a - b);
  const second = dbscan({ dataset: points, epsilon: radius, minimumPoints: 3, distanceFunction });
  console.log(`${points} within ${radius}, at least 3; noise is ${definition(points, radius, 3)}`);
  console.log(`  density-clustering: ${show(points, clusters, first.noise)}`);
  console.log(`  @cdxoo/dbscan: ${show(points, second.clusters, second.noise)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
