#!/bin/sh
# hierarchical-clustering 1.1.0 (npm): what it tells of each merge, by its documentation the index of the cluster that was
# deleted, from, and of the one that it was appended to, to.
# Expected: two indexes of clusters of the level before.
# Behaviour: they are where its two loops have ended, the number of clusters less one and the number itself, whatever was
# merged: the second is the index of none. A tree cannot be drawn by them.
# Seen, by single linkage:
#   {0} {1} {2} {3} {4} to {0} {1,2} {3} {4}: from 4 to 5, is 1 and 2
#   {0} {1,2} {3} {4} to {0} {1,2} {3,4}: from 3 to 4, is 2 and 3
#   {0} {1,2} {3,4} to {0,1,2} {3,4}: from 2 to 3, is 0 and 1
#   {0,1,2} {3,4} to {0,1,2,3,4}: from 1 to 2, is 0 and 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" hierarchical-clustering@1.1.0
cat > "$dir/seen.cjs" <<'END'
const cluster = require('hierarchical-clustering');

const levels = cluster({
  input: [0, 10, 11, 30, 31.5],
  distance: (a, b) => Math.abs(a - b),
  linkage: 'single',
});
for (let i = 1; i < levels.length; i++) {
  const before = levels[i - 1].clusters.map((members) => `{${[...members].sort()}}`);
  const now = levels[i].clusters.map((members) => `{${[...members].sort()}}`);
  const merged = before.map((_, j) => j).filter((j) => !now.includes(before[j]));
  console.log(`${before.join(' ')} to ${now.join(' ')}: from ${levels[i].from} to ${levels[i].to}, is ${merged.join(' and ')}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
