#!/bin/sh
# jdbscan 1.0.0 (npm): density-based clusters of points in space and time.
# Expected: with timeEps, neighbours are near each other in space and in time.
# Behaviour: what is near in both is a neighbour, and otherwise what is near in space is one: the time has no effect,
# however small timeEps is. Visits of one place in two months are one cluster that lasts for a year.
# Seen, five visits in January, five in December, an hour apart each, timeEps a day:
#   timeEps a day: labels 1 1 1 1 1 1 1 1 1 1, clusters last for 340.2 days
#   timeEps a second: labels 1 1 1 1 1 1 1 1 1 1, clusters last for 340.2 days
#   by hand, timeEps a day: 2 clusters
#   by hand, without time: 1 cluster
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" jdbscan@1.0.0
cat > "$dir/seen.cjs" <<'END'
const jDBSCAN = require('jdbscan');

const [hour, day] = [3600, 86400];
const visits = (start) => [0, 1, 2, 3, 4].map((i) => ({ x: i / 10, y: 0, timestamp: start + i * hour }));
const data = [...visits(0), ...visits(340 * day)];

// Two points belong together if steps between neighbours lead from one to the other, as all have enough of them.
function groups(near) {
  const group = data.map((_, i) => i);
  for (let rounds = 0; rounds < data.length; rounds++) {
    data.forEach((a, i) => data.forEach((b, j) => {
      group[i] = near(a, b) ? Math.min(group[i], group[j]) : group[i];
    }));
  }
  return new Set(group).size;
}

const close = (a, b) => Math.hypot(a.x - b.x, a.y - b.y) <= 0.15;
const soon = (a, b) => Math.abs(a.timestamp - b.timestamp) <= day;
for (const [name, timeEps] of [['a day', day], ['a second', 1]]) {
  const scan = jDBSCAN().eps(0.15).timeEps(timeEps).minPts(1).distance('EUCLIDEAN').data(data);
  const labels = scan();
  const spans = scan.getClusters().map((cluster) => `${(cluster.duration.span / day).toFixed(1)} days`);
  console.log(`timeEps ${name}: labels ${labels.join(' ')}, clusters last for ${spans.join(' and ')}`);
}
console.log(`by hand, timeEps a day: ${groups((a, b) => close(a, b) && soon(a, b))} clusters`);
console.log(`by hand, without time: ${groups(close)} cluster`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
