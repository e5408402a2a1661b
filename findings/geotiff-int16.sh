#!/bin/sh
# geotiff 3.0.5 (npm): its writer and its reader, of rasters such as the heights, depths and bands that networks
# learn from.
# Expected: what was written is read.
# Behaviour: of an Int16Array or an Int32Array the file says that it has 16 or 32 bits, but each number has been
# written as one byte: two or four are read as one, and the rest of the raster is 0. Plain numbers are always
# bytes: 300 is 44, -1 is 255 and a half is 0.
# Seen:
#   written: 1 2 300 -1 5 6
#   read, from an Int32Array: 16919807 84279296 0 0 0 0
#   read, from an Int16Array: 258 11519 1286 0 0 0
#   read, from a Float32Array: 1 2 300 -1 5 6
#   read, from rows: 1 2 44 255 5 6
#   read, from rows of 0.25 0.5 and 0.75 1: 0 0 0 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" geotiff@3.0.5
cat > "$dir/seen.mjs" <<'END'
import { fromArrayBuffer, writeArrayBuffer } from 'geotiff';

const numbers = [1, 2, 300, -1, 5, 6];
const sizes = () => ({ height: 2, width: 3 });

async function tell(name, values, metadata) {
  const file = await fromArrayBuffer(await writeArrayBuffer(values, metadata));
  const [band] = await (await file.getImage()).readRasters();
  console.log(`${name}: ${Array.from(band).join(' ')}`);
}

console.log(`written: ${numbers.join(' ')}`);
await tell('read, from an Int32Array', Int32Array.from(numbers), sizes());
await tell('read, from an Int16Array', Int16Array.from(numbers), sizes());
await tell('read, from a Float32Array', Float32Array.from(numbers), sizes());
await tell('read, from rows', [[numbers.slice(0, 3), numbers.slice(3)]], {});
await tell('read, from rows of 0.25 0.5 and 0.75 1', [[[0.25, 0.5], [0.75, 1]]], {});
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
