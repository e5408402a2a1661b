#!/bin/sh
# netcdfjs 4.0.0 (npm) reads NetCDF 3, in which measurements and weather for training are handed on. By the format
# each variable, and each record of a variable, is filled up with zeros to four bytes.
# Expected: as many numbers as the sizes of its dimensions say.
# Behaviour: what was filled up is read as numbers: three numbers of two bytes are four, the last one 0, and a mean
# is too small. Numbers of one byte come as lists of one. A single variable with records of three such numbers,
# which the format does not fill up, is refused.
# Seen:
#   four bytes each [0.5,2,4]: read as [0.5,2,4]
#   two bytes each [-1,2,5]: read as [-1,2,5,0]
#   two bytes each [-1,2,5,6]: read as [-1,2,5,6]
#   one byte each [1,2,3]: read as [[1],[2],[3],[0]]
#   records, four bytes each [[1,2,3],[4,5,6]]: read as [[1,2,3],[4,5,6]]
#   records, two bytes each [[1,2,3],[4,5,6]]: refused
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" netcdfjs@4.0.0
cat > "$dir/seen.mjs" <<'END'
import { NetCDFReader } from 'netcdfjs';

const SIZES = { 1: 1, 3: 2, 5: 4 };
const WRITERS = { 1: 'writeInt8', 3: 'writeInt16BE', 5: 'writeFloatBE' };
const filled = (bytes) => Buffer.concat([bytes, Buffer.alloc((4 - bytes.length % 4) % 4)]);
const text = (name) => Buffer.concat([whole(name.length), filled(Buffer.from(name))]);

function whole(...numbers) {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, i) => bytes.writeInt32BE(number, 4 * i));
  return bytes;
}

function entries(type, numbers) {
  const bytes = Buffer.alloc(SIZES[type] * numbers.length);
  numbers.forEach((number, i) => bytes[WRITERS[type]](number, SIZES[type] * i));
  return bytes;
}

/** A file by the format's specification, of one variable that has a dimension x and, as rows, records or none. */
function file(type, rows, records) {
  const width = rows[0].length;
  const dimensions = records ? [0, 1] : [1];
  const head = (begin) => Buffer.concat([
    Buffer.from('CDF\x01', 'latin1'), whole(records ? rows.length : 0),
    whole(10, 2), text('time'), whole(0), text('x'), whole(width),
    whole(0, 0, 11, 1), text('v'), whole(dimensions.length, ...dimensions), whole(0, 0, type),
    whole(filled(Buffer.alloc(width * SIZES[type])).length, begin),
  ]);
  const data = Buffer.concat(rows.map((row) => entries(type, row)));
  return Buffer.concat([head(head(0).length), records ? data : filled(data)]);
}

function tell(name, type, rows, records) {
  try {
    const seen = new NetCDFReader(file(type, rows, records)).getDataVariable('v');
    console.log(`${name} ${JSON.stringify(records ? rows : rows[0])}: read as ${JSON.stringify(seen)}`);
  } catch (refusal) {
    console.log(`${name} ${JSON.stringify(records ? rows : rows[0])}: refused`);
  }
}

tell('four bytes each', 5, [[0.5, 2, 4]], false);
tell('two bytes each', 3, [[-1, 2, 5]], false);
tell('two bytes each', 3, [[-1, 2, 5, 6]], false);
tell('one byte each', 1, [[1, 2, 3]], false);
tell('records, four bytes each', 5, [[1, 2, 3], [4, 5, 6]], true);
tell('records, two bytes each', 3, [[1, 2, 3], [4, 5, 6]], true);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
