#!/bin/sh
# sdbscan 0.3.3 (npm): density-based clusters of points in a row.
# Expected: a point that has enough neighbours, itself among them, is in a cluster, in whatever order the points come.
# Behaviour: neighbours that were looked at before do not count. From the end of a row each point has itself and
# the next one only, and all are noise; in another order some of the same points are a cluster.
# Seen, the points 0 to 9 with radius 1.1 and at least 3, and by definition:
#   from the left: clusters of none; noise 10
#   from the ends: clusters of none; noise 10
#   from the middle: clusters of 3; noise 7
#   mixed: clusters of 3; noise 7
#   by definition: clusters of 10; noise 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" sdbscan@0.3.3
cat > "$dir/seen.cjs" <<'END'
const sdbscan = require('sdbscan');

// The core points, joined where they are near each other; others belong to a core point that is near.
function byDefinition(values) {
  const near = (a, b) => Math.abs(a - b) <= 1.1;
  const core = values.filter((x) => values.filter((y) => near(x, y)).length >= 3);
  const group = new Map(core.map((x) => [x, x]));
  core.forEach(() => core.forEach((x) => core.filter((y) => near(x, y)).forEach((y) => {
    group.set(x, Math.min(group.get(x), group.get(y)));
  })));
  const members = (name) => values.filter((x) => core.some((y) => near(x, y) && group.get(y) === name)).length;
  const sizes = [...new Set(group.values())].map(members);
  return `clusters of ${sizes.join(', ')}; noise ${values.filter((x) => !core.some((y) => near(x, y))).length}`;
}

const orders = [['from the left', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]], ['from the ends', [0, 9, 1, 8, 2, 7, 3, 6, 4, 5]],
  ['from the middle', [4, 5, 3, 6, 2, 7, 1, 8, 0, 9]], ['mixed', [4, 0, 9, 1, 8, 2, 7, 3, 6, 5]]];
for (const [name, values] of orders) {
  const { clusters, noise } = sdbscan(values, 1.1, 3);
  console.log(`${name}: clusters of ${clusters.map(({ data }) => data.length).join(', ') || 'none'}; ` +
      `noise ${noise.length}`);
}
console.log(`by definition: ${byDefinition(orders[0][1])}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
