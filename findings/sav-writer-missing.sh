#!/bin/sh
# sav-writer 1.0.0 and sav-reader 2.0.8 (npm): rows to an SPSS file and back.
# Expected: what is missing stays missing, and a time keeps its seconds.
# Behaviour: of the ways of JavaScript to say that there is no number, null and an empty text, as a reader of CSV
# has it, are written as 0, which moves every mean; undefined and NaN are missing. Times are read by a pattern that
# has fractions of a second in the place of seconds, so that all seconds are 0.
# Seen:
#   8: 8
#   undefined: missing
#   NaN: missing
#   null: 0
#   "": 0
#   mean of the numbers that are there: 8, of the file: 2.667
#   31-12-2019 23:59:59: 2019-12-31 23:59:00
#   01-02-2020 10:20:30: 2020-02-01 10:20:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" sav-writer@1.0.0 sav-reader@2.0.8
cat > "$dir/seen.cjs" <<'END'
const { readFileSync } = require('fs');
const { VariableType, saveToFile } = require('sav-writer');
const { SavBufferReader } = require('sav-reader');

const variables = [
  { name: 'height', type: VariableType.Numeric, width: 8, decimal: 2 },
  { name: 'time', type: VariableType.DateTime },
];
const heights = [8, undefined, NaN, null, ''];
const times = ['31-12-2019 23:59:59', '01-02-2020 10:20:30'];
saveToFile(process.argv[2], heights.map((height, i) => ({ height, time: times[i] })), variables);

async function tell() {
  const reader = new SavBufferReader(readFileSync(process.argv[2]));
  await reader.open();
  const rows = await reader.readAllRows(true);
  heights.forEach((height, i) => {
    console.log(`${height === '' ? '""' : height}: ${rows[i].height ?? 'missing'}`);
  });
  const seen = rows.map(({ height }) => height).filter((height) => height !== null);
  const mean = seen.reduce((a, b) => a + b) / seen.length;
  console.log(`mean of the numbers that are there: 8, of the file: ${mean.toFixed(3)}`);
  const epoch = Date.UTC(1582, 9, 14);
  times.forEach((time, i) => {
    const read = new Date(epoch + 1000 * rows[i].time).toISOString();
    console.log(`${time}: ${read.slice(0, 19).replace('T', ' ')}`);
  });
}
tell();
END
seen=$(TZ=UTC node "$dir/seen.cjs" "$dir/rows.sav" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
