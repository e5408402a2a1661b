#!/bin/sh
# @planet/ol-numpytiles 3.0.1, numpy-parser 1.2.3 and npyjs 1.2.0 (npm) read NumPy's files. A file says
# whether its entries lie row by row or column by column (fortran_order), as they do for a matrix that
# was transposed before it was saved.
# Expected: the same matrix, or a refusal.
# Behaviour: ol-numpytiles gives the entries as they lie, beside the right shape and without a word on
# their order: a square matrix of weights comes out transposed. numpy-parser refuses it, and makes a
# vector of n a matrix of n rows and one column. npyjs tells the order beside the entries, for whoever
# asks.
# Seen:
#   rows, ol-numpytiles: 1 2 3 4 of shape 2 x 2
#   rows, numpy-parser: 1 2 3 4 of shape 2 x 2
#   rows, npyjs: 1 2 3 4 of shape 2 x 2
#   the same in columns, ol-numpytiles: 1 3 2 4 of shape 2 x 2
#   the same in columns, numpy-parser: refused
#   the same in columns, npyjs: 1 3 2 4 of shape 2 x 2, by columns
#   a vector, ol-numpytiles: refused
#   a vector, numpy-parser: 1 2 3 of shape 3 x 1
#   a vector, npyjs: 1 2 3 of shape 3
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @planet/ol-numpytiles@3.0.1 numpy-parser@1.2.3 npyjs@1.2.0
cat > "$dir/seen.mjs" <<'END'
import tiles from '@planet/ol-numpytiles';
import parser from 'numpy-parser';
import Npyjs from 'npyjs';

/** A file of doubles, by the format's specification: a header of 128 bytes, then the entries. */
function file(shape, fortran, entries) {
  const dict = `{'descr': '<f8', 'fortran_order': ${fortran ? 'True' : 'False'}, 'shape': ${shape}, }`;
  const whole = new Uint8Array(128 + 8 * entries.length);
  whole.set([0x93, ...new TextEncoder().encode('NUMPY'), 1, 0, 118, 0]);
  whole.set(new TextEncoder().encode(`${dict.padEnd(117)}\n`), 10);
  whole.set(new Uint8Array(new Float64Array(entries).buffer), 128);
  return whole.buffer;
}

async function tell(name, buffer) {
  for (const [reader, read] of [
    ['ol-numpytiles', tiles.fromArrayBuffer], ['numpy-parser', parser.fromArrayBuffer],
    ['npyjs', (whole) => new Npyjs().load(whole)]]) {
    try {
      const { data, shape, fortranOrder } = await read(buffer);
      const order = fortranOrder ? ', by columns' : '';
      console.log(`${name}, ${reader}: ${Array.from(data).join(' ')} of shape ${shape.join(' x ')}${order}`);
    } catch (refusal) {
      console.log(`${name}, ${reader}: refused`);
    }
  }
}

await tell('rows', file('(2, 2)', false, [1, 2, 3, 4]));
await tell('the same in columns', file('(2, 2)', true, [1, 3, 2, 4]));
await tell('a vector', file('(3,)', false, [1, 2, 3]));
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
