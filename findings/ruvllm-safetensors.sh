#!/bin/sh
# @ruvector/ruvllm 2.6.2 (npm): its reader and writer of safetensors files.
# Expected: a tensor is read by the dtype that its header names, or refused; a slice of an array is
# written as that slice.
# Behaviour: every tensor is read as F32. Of F16 and BF16, in which most published weights are, two
# numbers become one, and the end of the matrix is undefined; of F64 one number becomes two, and the
# matrix is filled with the halves of its first entries. Of a slice (a subarray, as one cuts one layer
# out of all weights) the whole array behind it is written, so one reads back another layer's weights.
# Seen, [[1, 2], [3, 4]] but for the slice:
#   F32: 1.00 2.00, 3.00 4.00
#   F64: 0.00 1.88, 0.00 2.00
#   F16: 2.00 513,  
#   BF16: 2.00 4.01,  
#   the second four of 10, 20, ... 80: 10.0 20.0, 30.0 40.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @ruvector/ruvllm@2.6.2
cat > "$dir/seen.cjs" <<'END'
const { SafeTensorsReader, SafeTensorsWriter } = require('@ruvector/ruvllm');

/** A file of one 2 x 2 matrix, by the format's specification: header's length, header, entries. */
function file(dtype, bytes) {
  const json = JSON.stringify({ w: { dtype, shape: [2, 2], data_offsets: [0, bytes.length] } });
  const header = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 8) * 8));
  const whole = new Uint8Array(8 + header.length + bytes.length);
  new DataView(whole.buffer).setBigUint64(0, BigInt(header.length), true);
  whole.set(header, 8);
  whole.set(bytes, 8 + header.length);
  return whole;
}

const bytes = (array) => new Uint8Array(array.buffer);
const list = (rows) => rows.map((row) => row.map((entry) => entry?.toPrecision(3)).join(' ')).join(', ');
const tell = (name, whole) => console.log(`${name}: ${list(new SafeTensorsReader(whole).getTensor2D('w'))}`);

tell('F32', file('F32', bytes(new Float32Array([1, 2, 3, 4]))));
tell('F64', file('F64', bytes(new Float64Array([1, 2, 3, 4]))));
tell('F16', file('F16', bytes(new Uint16Array([0x3c00, 0x4000, 0x4200, 0x4400]))));
tell('BF16', file('BF16', bytes(new Uint16Array([0x3f80, 0x4000, 0x4040, 0x4080]))));

const all = new Float32Array([10, 20, 30, 40, 50, 60, 70, 80]);
tell('the second four of 10, 20, ... 80', new SafeTensorsWriter().addTensor('w', all.subarray(4), [2, 2]).build());
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
