#!/bin/sh
# dataframe-js 1.4.4 (npm): its shuffle, by which it also draws samples and splits a table in two.
# Expected: each row is as often in each place.
# Behaviour: row by row the table is cut and put together the other way round with the next row between
# the two parts, and neither part is ever empty. So the last row is never the first nor the last one,
# three rows have one order for ever, and four have two. In a sample of one in ten rows the last row
# never is; of a table cut in two it is always in the first part when that has all rows but one.
# Seen, 20000 times each:
#   3 rows, different orders: 1
#   4 rows, different orders: 2
#   5 rows, different orders: 6
#   10 rows: the last one is in places 2 3 4 5 6 7 8 9
#   a sample of 1 of 10 rows: the last one is drawn 0 times
#   1 of 10 rows held out: the last one 0 times
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" dataframe-js@1.4.4
cat > "$dir/seen.mjs" <<'END'
import dataframe from 'dataframe-js';

const table = (rows) => new dataframe.DataFrame([...Array(rows).keys()].map((row) => [row]), ['row']);
const times = (draw) => [...Array(20000)].map(draw);
const order = (drawn) => drawn.toArray('row');

for (const rows of [3, 4, 5]) {
  const orders = new Set(times(() => order(table(rows).shuffle()).join(' ')));
  console.log(`${rows} rows, different orders: ${orders.size}`);
}
const places = times(() => order(table(10).shuffle()).indexOf(9));
console.log(`10 rows: the last one is in places ${[...new Set(places)].sort().map((place) => place + 1).join(' ')}`);
const samples = times(() => order(table(10).sample(0.1)));
console.log(`a sample of 1 of 10 rows: the last one is drawn ${samples.filter(([row]) => row === 9).length} times`);
const held = times(() => order(table(10).bisect(0.9)[1]));
console.log(`1 of 10 rows held out: the last one ${held.filter(([row]) => row === 9).length} times`);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
