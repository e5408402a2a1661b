#!/bin/sh
# science 1.9.3 (npm, science.js): its distances, by which it finds clusters.
# Expected: the Jaccard distance of equal vectors is 0, that of vectors of which no entry agrees is 1.
# Behaviour: it is the share of the entries that agree, a likeness and no distance: equals are 1 apart and opposites 0.
# What hierarchical clustering merges first, and says to be 0 apart, is the pair that has nothing in common.
# Seen:
#   a 1,1,1,1 and a 1,1,1,1: jaccard 1, entries that differ 0, by the sets 0
#   a 1,1,1,1 and b 1,1,1,0: jaccard 0.75, entries that differ 0.25, by the sets 0.25
#   b 1,1,1,0 and c 0,0,0,0: jaccard 0.25, entries that differ 0.75, by the sets 1
#   a 1,1,1,1 and c 0,0,0,0: jaccard 0, entries that differ 1, by the sets 1
#   merged first by jaccard: a and c at 0, by the share that differs: a and b at 0.25
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" science@1.9.3
cat > "$dir/seen.cjs" <<'END'
const science = require('science');

const vectors = { a: [1, 1, 1, 1], b: [1, 1, 1, 0], c: [0, 0, 0, 0] };
const differing = (x, y) => x.filter((value, i) => value !== y[i]).length / x.length;
const jaccard = (x, y) => {
  const both = x.filter((value, i) => value && y[i]).length;
  return 1 - both / x.filter((value, i) => value || y[i]).length;
};
for (const [first, second] of ['aa', 'ab', 'bc', 'ac']) {
  const [x, y] = [vectors[first], vectors[second]];
  console.log(`${first} ${x} and ${second} ${y}: jaccard ${science.stats.distance.jaccard(x, y)}, ` +
      `entries that differ ${differing(x, y)}, by the sets ${jaccard(x, y)}`);
}
function firstMerged(distance) {
  let node = science.stats.hcluster().distance(distance)(Object.values(vectors));
  while (node.size > 2) node = node.left.size > 1 ? node.left : node.right;
  const name = (leaf) => Object.keys(vectors).find((key) => vectors[key] === leaf.centroid);
  return `${name(node.left)} and ${name(node.right)} at ${node.dist}`;
}
console.log(`merged first by jaccard: ${firstMerged(science.stats.distance.jaccard)}, ` +
    `by the share that differs: ${firstMerged(differing)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
