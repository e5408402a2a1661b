#!/bin/sh
# statistical-methods 1.0.4 (npm): variance and stddev, whose second argument says whether the numbers are a sample, and mean.
# Expected: without it, or with true, the division by n - 1; with false the one by n. What is no number makes the mean NaN.
# Behaviour: false is replaced by true, so that the variance of a whole population cannot be had. And a value that is
# missing is a 0 that counts: the mean of 10, NaN and 20 is 10, in silence. median puts the array that it is given in
# order, so that inputs lie beside other targets afterwards.
# Seen:
#   variance of 1, 2, 3, 4 as a sample: 1.6667, is 1.6667
#   variance as a population: 1.6667, is 1.2500
#   deviation as a population: 1.2910, is 1.1180
#   mean of 10, NaN, 20: 10, of 10, 20: 15
#   3, 1, 2 when asked for their median: they are 1,2,3
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" statistical-methods@1.0.4
cat > "$dir/seen.cjs" <<'END'
const { variance, stddev, mean, median } = require('statistical-methods');

const row = [1, 2, 3, 4];
const squares = row.reduce((sum, x) => sum + (x - 2.5) ** 2, 0);
console.log(`variance of 1, 2, 3, 4 as a sample: ${variance(row, true).toFixed(4)}, is ${(squares / 3).toFixed(4)}`);
console.log(`variance as a population: ${variance(row, false).toFixed(4)}, is ${(squares / 4).toFixed(4)}`);
console.log(`deviation as a population: ${stddev(row, false).toFixed(4)}, is ${Math.sqrt(squares / 4).toFixed(4)}`);
console.log(`mean of 10, NaN, 20: ${mean([10, NaN, 20])}, of 10, 20: ${mean([10, 20])}`);
const given = [3, 1, 2];
median(given);
console.log(`3, 1, 2 when asked for their median: they are ${given}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
