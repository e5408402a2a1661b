#!/bin/sh
# kd-tree-javascript 1.0.3 (npm), nearest neighbours: remove, then nearest.
# Expected: a point that was removed is found no more.
# Behaviour: a tree that is built from a list may have points on the left whose coordinate is that of the point
# above; remove looks for such a point on the right only, does not find it and says nothing. Of points on a grid,
# as are pixels, ratings and counts, half of the removals do nothing; of points without equal coordinates all do
# what they say.
# Seen:
#   (1, 0) removed from (1, 0) (1, 1) (1, 2): nearest to it is (1, 0), in the tree are 3
#   (1, 1) removed from (1, 0) (1, 1) (1, 2): nearest to it is (1, 0), in the tree are 2
#   (1, 2) removed from (1, 0) (1, 1) (1, 2): nearest to it is (1, 1), in the tree are 2
#   one of 20 points of a grid of 5 x 5 removed, 200 times: 99 of them still there
#   one of 20 points anywhere removed, 200 times: 0 of them still there
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" kd-tree-javascript@1.0.3
cat > "$dir/seen.cjs" <<'END'
const { kdTree: Tree } = require('kd-tree-javascript');

const distance = (a, b) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
const build = (points) => new Tree(points.slice(), distance, ['x', 'y']);
const size = (node) => (node ? size(node.left) + 1 + size(node.right) : 0);
const name = ({ x, y }) => `(${x}, ${y})`;

for (const y of [0, 1, 2]) {
  const points = [0, 1, 2].map((height) => ({ x: 1, y: height }));
  const tree = build(points);
  tree.remove(points[y]);
  console.log(`${name(points[y])} removed from ${points.map(name).join(' ')}: ` +
      `nearest to it is ${name(tree.nearest(points[y], 1)[0][0])}, in the tree are ${size(tree.root)}`);
}

let state = 7;
function random() {
  state = (state * 16807) % 2147483647;
  return state / 2147483647;
}

function tell(place, coordinate) {
  let still = 0;
  for (let trial = 0; trial < 200; trial++) {
    const points = Array.from({ length: 20 }, () => ({ x: coordinate(), y: coordinate() }));
    const tree = build(points);
    const point = points[Math.floor(20 * random())];
    tree.remove(point);
    still += tree.nearest(point, 20).filter(([found]) => found === point).length;
  }
  console.log(`one of 20 points ${place} removed, 200 times: ${still} of them still there`);
}
tell('of a grid of 5 x 5', () => Math.floor(5 * random()));
tell('anywhere', random);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
