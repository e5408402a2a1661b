#!/bin/sh
# pandas-js 0.2.4 (npm, with babel-runtime, which it needs and does not name): a series that was filtered, and one of
# differences.
# Expected: sorted, a series has the values that it had before. Where diff() has no value, at the start, there is none
# in a mean or a deviation either, as in pandas.
# Behaviour: to sort it takes an index for a place: of what a filter has left some values are there twice or not at all,
# and others undefined; with names for an index all are. And in means and deviations the null that diff() and pct_change()
# put first is a 0: the mean step of a line of slope 3 is 2.25.
# Seen:
#   5, 1, 4, 2, 3: 5, 1, 4, 2, 3, sorted 1, 2, 3, 4, 5
#   what is above 1: 5, 4, 2, 3, sorted 2, 3, 5, undefined
#   what is below 4: 1, 2, 3, sorted 2, undefined, undefined
#   5, 1, 4 named a, b, c: 5, 1, 4, sorted undefined, undefined, undefined
#   steps of 1, 4, 7, 10: null, 3, 3, 3, mean 2.25, deviation 1.500; right are 3 and 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" pandas-js@0.2.4 babel-runtime@6.26.0
cat > "$dir/seen.cjs" <<'END'
const { Series } = require('pandas-js');

const list = (series) => series.values.toArray().map((v) => `${v}`).join(', ');
const loss = new Series([5, 1, 4, 2, 3]);
for (const [name, series] of [
  ['5, 1, 4, 2, 3', loss], ['what is above 1', loss.filter(loss.gt(1))], ['what is below 4', loss.filter(loss.lt(4))],
  ['5, 1, 4 named a, b, c', new Series([5, 1, 4], { index: ['a', 'b', 'c'] })],
]) {
  console.log(`${name}: ${list(series)}, sorted ${list(series.sort_values())}`);
}
const line = new Series([1, 4, 7, 10]);
console.log(`steps of 1, 4, 7, 10: ${list(line.diff())}, mean ${line.diff().mean()}, ` +
    `deviation ${line.diff().std().toFixed(3)}; right are 3 and 0`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
