#!/bin/sh
# node-wav 0.0.2, wav-encoder 1.3.0 and wav-decoder 1.3.0 (npm): samples to a WAV file and back, as sounds are
# prepared for a network.
# Expected: what was written is read, to the precision of the bits.
# Behaviour: in 24 bits both readers make the lowest sample, -1, the highest, +1: it is the one number that is
# equal to the bound of their comparison. What node-wav writes in 8 bits is cut off where it should be rounded, so
# that silence is -1/128 throughout.
# Seen:
#   8 bits, node-wav wrote 0 -1 -0.5 1, node-wav reads -0.00781 -1.00000 -0.50781 1.00000
#   8 bits, node-wav wrote 0 -1 -0.5 1, wav-decoder reads -0.00781 -1.00000 -0.50781 1.00000
#   8 bits, wav-encoder wrote 0 -1 -0.5 1, node-wav reads 0.00000 -1.00000 -0.50000 1.00000
#   8 bits, wav-encoder wrote 0 -1 -0.5 1, wav-decoder reads 0.00000 -1.00000 -0.50000 1.00000
#   16 bits, node-wav wrote 0 -1 -0.5 1, node-wav reads 0.00000 -1.00000 -0.50000 1.00000
#   16 bits, node-wav wrote 0 -1 -0.5 1, wav-decoder reads 0.00000 -1.00000 -0.50000 1.00000
#   16 bits, wav-encoder wrote 0 -1 -0.5 1, node-wav reads 0.00000 -1.00000 -0.50000 1.00000
#   16 bits, wav-encoder wrote 0 -1 -0.5 1, wav-decoder reads 0.00000 -1.00000 -0.50000 1.00000
#   24 bits, node-wav wrote 0 -1 -0.5 1, node-wav reads 0.00000 1.00000 -0.50000 1.00000
#   24 bits, node-wav wrote 0 -1 -0.5 1, wav-decoder reads 0.00000 1.00000 -0.50000 1.00000
#   24 bits, wav-encoder wrote 0 -1 -0.5 1, node-wav reads 0.00000 1.00000 -0.50000 1.00000
#   24 bits, wav-encoder wrote 0 -1 -0.5 1, wav-decoder reads 0.00000 1.00000 -0.50000 1.00000
#   the second sample's bytes of 24 bits: 00 00 80, by two's complement -1.00000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  node-wav@0.0.2 wav-encoder@1.3.0 wav-decoder@1.3.0
cat > "$dir/seen.cjs" <<'END'
const node = require('node-wav');
const encoder = require('wav-encoder');
const decoder = require('wav-decoder');

const samples = [0, -1, -0.5, 1];
const sound = [Float32Array.from(samples)];
const writers = {
  'node-wav': (bitDepth) => node.encode(sound, { sampleRate: 8000, bitDepth }),
  'wav-encoder': (bitDepth) =>
    Buffer.from(encoder.encode.sync({ sampleRate: 8000, channelData: sound }, { bitDepth })),
};
const readers = { 'node-wav': node.decode, 'wav-decoder': decoder.decode.sync };

for (const bits of [8, 16, 24]) {
  for (const [writer, write] of Object.entries(writers)) {
    for (const [reader, read] of Object.entries(readers)) {
      const seen = Array.from(read(write(bits)).channelData[0], (sample) => sample.toFixed(5));
      console.log(`${bits} bits, ${writer} wrote ${samples.join(' ')}, ${reader} reads ${seen.join(' ')}`);
    }
  }
}
const bytes = writers['wav-encoder'](24).subarray(47, 50);
const value = bytes.readIntLE(0, 3) / 2 ** 23;
console.log(`the second sample's bytes of 24 bits: ${bytes.toString('hex').match(/../g).join(' ')}, ` +
    `by two's complement ${value.toFixed(5)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
