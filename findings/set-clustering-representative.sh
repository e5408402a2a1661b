#!/bin/sh
# set-clustering 1.1.0 (npm): the representative of each group of things, by a function that tells how alike two are.
# Expected: the one that is most like the others: the middle one of five neighbours, not the one far away.
# Behaviour: likenesses are taken for distances, and the representative is the centre by them: the one that is least
# like its least unlike companion. Of neighbours it is one at the end, and where there is an outlier it is the outlier.
# Groups that it finds are right.
# Seen, likeness 1 / (1 + difference):
#   1, 2, 3, 4, 5: representative 5, most like the others 3
#   10, 11, 12, 13, 14, 50: representative 50, most like the others 12
#   0, 100, 101, 102, 103, 104: representative 104, most like the others 102
#   1, 2, 3, 40, 41, 42: representative 42, most like the others 41
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" set-clustering@1.1.0
cat > "$dir/seen.cjs" <<'END'
const cluster = require('set-clustering');

const likeness = (x, y) => 1 / (1 + Math.abs(x - y));
for (const set of [[1, 2, 3, 4, 5], [10, 11, 12, 13, 14, 50], [0, 100, 101, 102, 103, 104], [1, 2, 3, 40, 41, 42]]) {
  const sum = (x) => set.reduce((total, y) => total + likeness(x, y), 0);
  const best = set.reduce((first, x) => (sum(x) > sum(first) ? x : first));
  const found = cluster(set, likeness);
  console.log(`${set.join(', ')}: representative ${found.representatives(1)}, most like the others ${best}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
