#!/bin/sh
# fast-stats 0.0.7 (npm): iqr, which takes outliers out by the quartiles, percentile and stddev.
# Expected: numbers between the quartiles stay; a higher percentile is not smaller; a constant added to all numbers
# does not change their deviation.
# Behaviour: what is equal to a bound is taken out, too, so where the quartiles are equal nothing is left, not even the
# value that six of seven have. The 25th percentile is a mean of neighbours and the 26th is not: it is smaller. And the
# deviation is the difference of two sums: of 1, 2 and 3 above a hundred million it is 0.
# Seen:
#   5,5,5,5,5,5,9 without outliers: none, mean NaN
#   1,2,2,2,2,2,3 without outliers: none, mean NaN
#   1,2,3,4,5,6,90 without outliers: 1,2,3,4,5,6, mean 3.5
#   percentiles 25, 26, 75, 76 of 1 to 10: 3.5, 3, 7.5, 8
#   1, 2, 3 above 0: 0.8165, is 0.8165
#   1, 2, 3 above 1000000: 0.8165, is 0.8165
#   1, 2, 3 above 100000000: 0.0000, is 0.8165
#   1, 2, 3 above 1000000000000: 0.0000, is 0.8165
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" fast-stats@0.0.7
cat > "$dir/seen.cjs" <<'END'
const { Stats } = require('fast-stats');

for (const row of [[5, 5, 5, 5, 5, 5, 9], [1, 2, 2, 2, 2, 2, 3], [1, 2, 3, 4, 5, 6, 90]]) {
  const rest = new Stats().push(row).iqr();
  console.log(`${row} without outliers: ${rest.data.join() || 'none'}, mean ${rest.amean()}`);
}
const ten = new Stats().push([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
console.log(`percentiles 25, 26, 75, 76 of 1 to 10: ${[25, 26, 75, 76].map((p) => ten.percentile(p)).join(', ')}`);
for (const above of [0, 1e6, 1e8, 1e12]) {
  const row = [1, 2, 3].map((x) => x + above);
  const mean = above + 2;
  const deviation = Math.sqrt(row.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 3);
  console.log(`1, 2, 3 above ${above}: ${new Stats().push(row).stddev().toFixed(4)}, is ${deviation.toFixed(4)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
