#!/bin/sh
# kmeans-ts 1.0.4 and node-kmeans 1.1.9 (npm): clusters of a list of numbers, which both of them take.
# Expected: 1, 2, 3 and 101, 102, 103 are two clusters with the centres 2 and 102, as for points of one coordinate.
# Behaviour: all numbers are in one cluster, whatever they are, and the other centre is no number (node-kmeans' first
# neither). A number has no entries, so that every distance is NaN, or an error that is taken for a distance, and
# none is less than another. With a list for each number it is right.
# Seen, 1, 2, 3, 101, 102 and 103:
#   numbers, kmeans-ts: 6 and 0, centres 52 and none
#   numbers, node-kmeans: 6 and 0, centres none and none
#   points, kmeans-ts: 3 and 3, centres 2 and 102
#   points, node-kmeans: 3 and 3, centres 2 and 102
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" kmeans-ts@1.0.4 node-kmeans@1.1.9
cat > "$dir/seen.cjs" <<'END'
const kmeans = require('kmeans-ts').default;
const { clusterize } = require('node-kmeans');

const numbers = [1, 2, 3, 101, 102, 103];

function tell(name, sizes, centres) {
  const clusters = centres.map(([centre], i) => [sizes[i], Number.isFinite(centre) ? centre : 'none']);
  clusters.sort(([size, centre], [otherSize, otherCentre]) => otherSize - size || centre - otherCentre);
  console.log(`${name}: ${clusters.map(([size]) => size).join(' and ')}, ` +
      `centres ${clusters.map(([, centre]) => centre).join(' and ')}`);
}

function tellAll(name, data) {
  const { centroids, indexes } = kmeans([...data], 2);
  tell(`${name}, kmeans-ts`, [0, 1].map((k) => indexes.filter((i) => i === k).length), centroids);
  return new Promise((resolve) => clusterize([...data], { k: 2 }, (error, clusters) => {
    tell(`${name}, node-kmeans`, clusters.map(({ cluster }) => cluster.length), clusters.map((c) => c.centroid));
    resolve();
  }));
}

tellAll('numbers', numbers).then(() => tellAll('points', numbers.map((x) => [x])));
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
