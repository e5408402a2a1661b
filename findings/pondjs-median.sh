#!/bin/sh
# pondjs 0.9.0 (npm, with @babel/runtime, which it needs and does not name): what it makes of many values of a time series.
# Expected: the median of 9, 10 and 100 is 10; missing values are left out, as "ignoreMissing" is its default; keep() is
# the value that all share, or null, as its description says.
# Behaviour: the median sorts numbers as words, so that 100 comes before 9. The deviation leaves missing values out of the
# sum, but not out of the number: a gap makes a series calmer. And keep() is the first value, whatever follows.
# Seen:
#   9, 10, 100: median 100, its 50th percentile 10
#   1, 2, 30, 4: median 16, its 50th percentile 3
#   1, 2, 3: median 2, its 50th percentile 2
#   [1,3]: mean 2, deviation 1.000, right is 1
#   [1,3,null]: mean 2, deviation 0.816, right is 1
#   [1,3,null,null,null,null]: mean 2, deviation 0.577, right is 1
#   keep() of 7, 7, 7: 7, of 7, 8, 9: 7
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" pondjs@0.9.0 @babel/runtime@7.29.2
cat > "$dir/seen.cjs" <<'END'
const { avg, keep, median, percentile, stdev } = require('pondjs');

for (const values of [[9, 10, 100], [1, 2, 30, 4], [1, 2, 3]]) {
  console.log(`${values.join(', ')}: median ${median()(values)}, its 50th percentile ${percentile(50)(values)}`);
}
for (const values of [[1, 3], [1, 3, null], [1, 3, null, null, null, null]]) {
  console.log(`${JSON.stringify(values)}: mean ${avg()(values)}, deviation ${stdev()(values).toFixed(3)}, right is 1`);
}
console.log(`keep() of 7, 7, 7: ${keep()([7, 7, 7])}, of 7, 8, 9: ${keep()([7, 8, 9])}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
