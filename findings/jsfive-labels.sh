#!/bin/sh
# h5wasm 0.10.3 writes an HDF5 file, jsfive 0.4.2 (npm) reads it: labels of a fixed length, as NumPy's are saved, a
# data set that has been made larger, and whole numbers.
# Expected: the labels, and the value that the file says for what was never written.
# Behaviour: a label that is shorter than the longest comes with the zeros behind it, and is equal to none: of
# answers that are all right only those to the longest label count. What was never written is undefined, and a sum
# with it is NaN. Of whole numbers above 2^53, which fit into 64 bits, the last digits are others.
# Seen:
#   h5wasm: labels "cat" "horse" "dog" "horse" "cat", 5 of 5 answers right
#   h5wasm: 1 and 2, made larger: 1 2 0 0, sum 3
#   h5wasm: 2^53 + 1: 9007199254740993
#   jsfive: labels "cat\u0000\u0000" "horse" "dog\u0000\u0000" "horse" "cat\u0000\u0000", 2 of 5 answers right
#   jsfive: 1 and 2, made larger: 1 2 undefined undefined, sum NaN
#   jsfive: 2^53 + 1: 9007199254740992
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" h5wasm@0.10.3 jsfive@0.4.2
cat > "$dir/seen.mjs" <<'END'
import { readFileSync } from 'fs';
import h5wasm from 'h5wasm/node';
import { File } from 'jsfive';

await h5wasm.ready;
const path = process.argv[2];
const labels = ['cat', 'horse', 'dog', 'horse', 'cat'];
const written = new h5wasm.File(path, 'w');
written.create_dataset({ name: 'labels', data: labels, dtype: 'S5' });
written.create_dataset({ name: 'grown', data: new Float64Array([1, 2]), maxshape: [null], chunks: [2] });
written.get('grown').resize([4]);
written.create_dataset({ name: 'numbers', data: new BigInt64Array([1n, 9007199254740993n]) });
written.close();

const bytes = readFileSync(path);
const files = {
  h5wasm: new h5wasm.File(path, 'r'),
  jsfive: new File(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
};
for (const [reader, file] of Object.entries(files)) {
  const read = Array.from(file.get('labels').value);
  const right = labels.filter((label, i) => label === read[i]).length;
  console.log(`${reader}: labels ${read.map((label) => JSON.stringify(label)).join(' ')}, ${right} of 5 answers right`);
  const grown = Array.from(file.get('grown').value);
  console.log(`${reader}: 1 and 2, made larger: ${grown.map(String).join(' ')}, sum ${grown.reduce((a, b) => a + b)}`);
  console.log(`${reader}: 2^53 + 1: ${file.get('numbers').value[1]}`);
}
END
seen=$(node "$dir/seen.mjs" "$dir/data.h5" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
