#!/bin/sh
# tfjs-npy 0.0.3 with @tensorflow/tfjs-core 0.9.1, npyjs 1.2.0 and numpy-parser 1.2.3 (npm): NumPy's files from and
# to tensors of TensorFlow.js.
# Expected: what is read are the numbers, or a refusal; what it writes it reads, as do others.
# Behaviour: of whole numbers, which NumPy saves in 64 bits, it takes the lower half: 2^31 is below 0, and five
# thousand millions are 705032704. Its own files of whole numbers it does not read. A scalar's shape is no Python,
# and the type of truth values is 'undefined': such files nobody reads. numpy-parser takes the comma after the last
# size, which Python allows, for one size more.
# Seen:
#   whole numbers 1, -1, 2147483648, 5000000000, tfjs-npy reads 1 -1 -2147483648 705032704
#   doubles 0.5, 1e-50, 1e50, 16777217, tfjs-npy reads 0.5 0 Infinity 16777216
#   it writes a vector 1.5 2.5: tfjs-npy 1.5 2.5 of shape 2; npyjs 1.5 2.5 of shape 2; numpy-parser 1.5 2.5 of shape 2 x 1
#   it writes a matrix of 1 2 3 4: tfjs-npy refuses; npyjs 1 2 3 4 of shape 2 x 2; numpy-parser 1 2 3 4 of shape 2 x 2 x 1
#   it writes a scalar 3: tfjs-npy 3 of shape ; npyjs 3 of shape ; numpy-parser refuses
#   it writes truth values 1 0: tfjs-npy refuses; npyjs refuses; numpy-parser refuses
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  tfjs-npy@0.0.3 @tensorflow/tfjs-core@0.9.1 npyjs@1.2.0 numpy-parser@1.2.3
cat > "$dir/seen.mjs" <<'END'
import tf from '@tensorflow/tfjs-core';
import npy from 'tfjs-npy';
import { parse } from 'npyjs';
import parser from 'numpy-parser';

/** A file by the format's specification: a header of 128 bytes, then the entries. */
function file(descr, entries) {
  const dict = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${entries.length},), }`;
  const whole = new Uint8Array(128 + entries.byteLength);
  whole.set([0x93, ...new TextEncoder().encode('NUMPY'), 1, 0, 118, 0]);
  whole.set(new TextEncoder().encode(`${dict.padEnd(117)}\n`), 10);
  whole.set(new Uint8Array(entries.buffer), 128);
  return whole.buffer;
}

const read = (descr, entries) => Array.from(npy.parse(file(descr, entries)).dataSync()).join(' ');
const whole = new BigInt64Array([1n, -1n, 2147483648n, 5000000000n]);
console.log(`whole numbers ${Array.from(whole).join(', ')}, tfjs-npy reads ${read('<i8', whole)}`);
const doubles = new Float64Array([0.5, 1e-50, 1e50, 16777217]);
console.log(`doubles 0.5, 1e-50, 1e50, 16777217, tfjs-npy reads ${read('<f8', doubles)}`);

const readers = {
  'tfjs-npy': (bytes) => {
    const tensor = npy.parse(bytes);
    return { data: tensor.dataSync(), shape: tensor.shape };
  },
  npyjs: parse,
  'numpy-parser': parser.fromArrayBuffer,
};
for (const [name, tensor] of [
  ['a vector 1.5 2.5', tf.tensor1d([1.5, 2.5])], ['a matrix of 1 2 3 4', tf.tensor2d([1, 2, 3, 4], [2, 2], 'int32')],
  ['a scalar 3', tf.scalar(3)], ['truth values 1 0', tf.tensor1d([1, 0], 'bool')],
]) {
  const bytes = await npy.serialize(tensor);
  const seen = Object.entries(readers).map(([reader, parsed]) => {
    try {
      const { data, shape } = parsed(bytes);
      return `${reader} ${Array.from(data).join(' ')} of shape ${shape.join(' x ')}`;
    } catch (refusal) {
      return `${reader} refuses`;
    }
  });
  console.log(`it writes ${name}: ${seen.join('; ')}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
