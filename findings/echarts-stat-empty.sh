#!/bin/sh
# echarts-stat 1.2.0 (npm): hierarchicalKMeans, where clusters are split in two until there are as many as asked for.
# Expected: two groups that lie far apart are the two clusters, or at least nobody gets one without points, as a centre is
# one of the points or, where it loses all of them, is drawn again.
# Behaviour: the two centres of a split are drawn from the box around the points, which may hold nothing near either; one
# that is nearest to no point becomes NaN and stays so. About every tenth time there is one cluster with all points and
# one of none, though two were asked for; where the points leave no corner of their box empty it cannot happen.
# Seen, of 1000 runs each, with random numbers of one's own:
#   two groups, 10 apart, 2 clusters: 104 times one without points, 104 times a centre of NaN
#   two groups, 1000 apart, 2 clusters: 118 times one without points, 118 times a centre of NaN
#   three groups in a row, 3 clusters: 102 times one without points, 102 times a centre of NaN
#   a group at each corner, 4 clusters: 0 times one without points, 0 times a centre of NaN
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" echarts-stat@1.2.0
cat > "$dir/seen.cjs" <<'END'
let state = 1;
Math.random = () => {
  state = (state * 1664525 + 1013904223) % 4294967296;
  return state / 4294967296;
};
const ecStat = require('echarts-stat');

// Ten points within a unit square.
const group = (x, y) => Array.from({ length: 10 }, (_, i) => [x + i / 10, y + ((i * 7) % 10) / 10]);
const cases = {
  'two groups, 10 apart': [[...group(0, 0), ...group(10, 10)], 2],
  'two groups, 1000 apart': [[...group(0, 0), ...group(1000, 1000)], 2],
  'three groups in a row': [[...group(0, 0), ...group(10, 10), ...group(20, 20)], 3],
  'a group at each corner': [[...group(0, 0), ...group(10, 0), ...group(0, 10), ...group(10, 10)], 4],
};
for (const [name, [points, k]] of Object.entries(cases)) {
  let empty = 0;
  let nan = 0;
  for (let run = 0; run < 1000; run++) {
    const result = ecStat.clustering.hierarchicalKMeans(points, { clusterCount: k, stepByStep: false });
    empty += result.pointsInCluster.some((cluster) => cluster.length === 0);
    nan += result.centroids.some((centre) => Number.isNaN(centre[0]));
  }
  console.log(`${name}, ${k} clusters: ${empty} times one without points, ${nan} times a centre of NaN`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
