#!/bin/sh
# ml-hclust 4.0.0 (npm): the centroid and median methods of its agglomerative clustering.
# Expected: two clusters are as far from each other as their centroids are, and the nearest two are merged. (For
# the median, the points half-way between the centres of what was merged.)
# Behaviour: the formula that joins the squares of two distances is given the distances themselves. So heights are
# no distances of centroids, too small from the second merger on, and other clusters are merged. Its ward2 squares
# them and is right.
# Seen, heights of the mergers:
#   points 0, 1, 3, 7 and 15, centroid: 1.000 2.250 5.000 10.813, by the definition 1.000 2.500 5.667 12.250
#   points 0, 1, 3, 7 and 15, median: 1.000 2.250 4.563 9.141, by the definition 1.000 2.500 5.250 10.625
#   points 0, 1, 3, 7 and 15, ward2: 1.000 2.887 6.940 15.495, by the definition 1.000 2.887 6.940 15.495
#   points 0, 2, 5.5 and 9.6 in two clusters, centroid: 0 2 5.5 | 9.6, by the definition 0 2 | 5.5 9.6
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-hclust@4.0.0
cat > "$dir/seen.cjs" <<'END'
const { agnes } = require('ml-hclust');

/** How far two clusters are from each other, and where the centre of both lies. */
const distance = {
  centroid: (one, other) => Math.abs(one.centre - other.centre),
  median: (one, other) => Math.abs(one.centre - other.centre),
  ward2: (one, other) =>
      Math.sqrt(2 * one.size * other.size / (one.size + other.size)) * Math.abs(one.centre - other.centre),
};
const share = { centroid: (one) => one.size, median: () => 1, ward2: (one) => one.size };

function byTheDefinition(points, method, clusters) {
  const heights = [];
  let left = points.map((x) => ({ members: [x], centre: x, size: 1 }));
  while (left.length > clusters) {
    const pairs = left.flatMap((one, i) => left.slice(i + 1).map((other) => [distance[method](one, other), one, other]));
    const [height, one, other] = pairs.reduce((best, pair) => (pair[0] < best[0] ? pair : best));
    const [a, b] = [share[method](one), share[method](other)];
    const centre = (a * one.centre + b * other.centre) / (a + b);
    left = left.filter((cluster) => cluster !== one && cluster !== other);
    left.push({ members: [...one.members, ...other.members], centre, size: one.size + other.size });
    heights.push(height);
  }
  return { heights, clusters: left.map(({ members }) => members) };
}

const points = [0, 1, 3, 7, 15];
const list = (heights) => heights.sort((a, b) => a - b).map((height) => height.toFixed(3)).join(' ');
for (const method of ['centroid', 'median', 'ward2']) {
  const heights = [];
  agnes(points.map((x) => [x]), { method }).traverse((node) => node.isLeaf || heights.push(node.height));
  console.log(`points 0, 1, 3, 7 and 15, ${method}: ${list(heights)}, ` +
      `by the definition ${list(byTheDefinition(points, method, 1).heights)}`);
}
const four = [0, 2, 5.5, 9.6];
const groups = (clusters) => clusters.map((members) => members.sort((a, b) => a - b).join(' ')).sort().join(' | ');
const seen = agnes(four.map((x) => [x]), { method: 'centroid' }).group(2).children;
console.log(`points 0, 2, 5.5 and 9.6 in two clusters, centroid: ` +
    `${groups(seen.map((node) => node.indices().map((i) => four[i])))}, ` +
    `by the definition ${groups(byTheDefinition(four, 'centroid', 2).clusters)}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
