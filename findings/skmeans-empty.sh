#!/bin/sh
# skmeans 0.11.3 (npm): k-means with centroids to begin from.
# Expected: a centroid is the mean of its points; one without points stays, is drawn anew or is left out.
# Behaviour: it is moved to 0 in all dimensions, where no point ever was, and test then finds new points to be of
# that cluster. The same happens where two centroids begin at the same place. And the array that one gives is
# overwritten, so a second run from it begins where the first has ended.
# Seen:
#   [100,101,102,201] from [100,500]: centroids [[126],[0]], of the clusters 0,0,0,0
#     60 is of cluster 1; what was given is changed
#   [100,101,102,201] from [100,100]: centroids [[0],[126]], of the clusters 1,1,1,1
#     60 is of cluster 0; what was given is changed
#   [100,101,102,201] from [100,200]: centroids [[101],[201]], of the clusters 0,0,0,1
#     60 is of cluster 0; what was given is changed
#   [[7,7],[8,8],[9,7]] from [[7,7],[50,50]]: centroids [[8,7.33],[0,0]], of the clusters 0,0,0
#     3,3 is of cluster 1; what was given is changed
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" skmeans@0.11.3
cat > "$dir/seen.cjs" <<'END'
const skmeans = require('skmeans');

for (const [data, begin] of [
  [[100, 101, 102, 201], [100, 500]],
  [[100, 101, 102, 201], [100, 100]],
  [[100, 101, 102, 201], [100, 200]],
  [[[7, 7], [8, 8], [9, 7]], [[7, 7], [50, 50]]],
]) {
  const told = JSON.stringify(begin);
  const result = skmeans(data, 2, begin);
  const centroids = JSON.stringify(result.centroids.map((c) => [c].flat().map((x) => +x.toFixed(2))));
  console.log(`${JSON.stringify(data)} from ${told}: centroids ${centroids}, of the clusters ${result.idxs}`);
  const near = Array.isArray(data[0]) ? [3, 3] : 60;
  console.log(`  ${near} is of cluster ${result.test(near).idx}; what was given is ${told === JSON.stringify(begin) ? 'the same' : 'changed'}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
