#!/bin/sh
# rolling-stats 0.2.1 (npm): mean and count of what came in the last second, and the least and greatest of all.
# Expected: what is older than a second does not count; the least of numbers from 3 on is 3.
# Behaviour: its loop counts up while what is left counts down, and so stops half-way: half of what is too old stays until
# one asks again. The least and the greatest begin with 0 for none, so no least is above 0 and no greatest below.
# Seen, the clock by hand:
#   1 of 7, nine seconds later one 3: mean 3.00, then 3.00, then 3.00; is 3
#   4 of 7, nine seconds later one 3: mean 5.00, then 3.00, then 3.00; is 3
#   100 of 7, nine seconds later one 3: mean 6.92, then 6.84, then 6.67; is 3
#   3, 5, 4: least 0, greatest 5
#   -3, -5, -4: least -5, greatest 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" rolling-stats@0.2.1
cat > "$dir/seen.cjs" <<'END'
const RollingStats = require('rolling-stats');

function told(values, before) {
  let now = 0;
  const stats = RollingStats(1000, 1000, () => now);
  for (const value of values) {
    stats.point(value);
  }
  now = 10000;
  stats.point(before);
  return [stats.calculate(), stats.calculate(), stats.calculate()];
}

for (const many of [1, 4, 100]) {
  const seen = told(Array(many).fill(7), 3).map(({ mean }) => mean.toFixed(2));
  console.log(`${many} of 7, nine seconds later one 3: mean ${seen.join(', then ')}; is 3`);
}
console.log(`3, 5, 4: least ${told([3, 5], 4)[0].allmin}, greatest ${told([3, 5], 4)[0].allmax}`);
console.log(`-3, -5, -4: least ${told([-3, -5], -4)[0].allmin}, greatest ${told([-3, -5], -4)[0].allmax}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
