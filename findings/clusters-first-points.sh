#!/bin/sh
# clusters 0.0.4 (npm): k-means, k = 3, of three groups of three points that are 50 and 80 apart,
# written group by group.
# Expected: the three groups, with a sum of squares of 3 · 2 = 6; its own code says that the
# centres are at random.
# Behaviour: the first k points are the centres, always: here the whole first group. The groups of
# 50 apart are then cut across, whatever the number of iterations, each time anew; data sorted by
# group is the worst case. In another order of the same points the groups are found.
# Seen:
#   group by group: 0,0 50,0 | 0,1 0,2 50,1 50,2 | 0,80 0,81 0,82: sum of squares 3753
#   in turn: 0,0 0,1 0,2 | 50,0 50,1 50,2 | 0,80 0,81 0,82: sum of squares 6
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" clusters@0.0.4
cat > "$dir/seen.cjs" <<'END'
const clusterMaker = require('clusters');
const groups = [[[0, 0], [0, 1], [0, 2]], [[50, 0], [50, 1], [50, 2]], [[0, 80], [0, 81], [0, 82]]];
function report(name, data) {
  clusterMaker.k(3);
  clusterMaker.iterations(1000);
  clusterMaker.data(data);
  const clusters = clusterMaker.clusters();
  let squares = 0;
  for (const { points } of clusters) {
    const mean = [0, 1].map((i) => points.reduce((sum, p) => sum + p[i], 0) / points.length);
    for (const p of points) squares += (p[0] - mean[0]) ** 2 + (p[1] - mean[1]) ** 2;
  }
  const parts = clusters.map(({ points }) => points.map((p) => p.join(',')).join(' '));
  console.log(`${name}: ${parts.join(' | ')}: sum of squares ${squares}`);
}
report('group by group', groups.flat());
report('in turn', [0, 1, 2].flatMap((i) => groups.map((group) => group[i])));
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
