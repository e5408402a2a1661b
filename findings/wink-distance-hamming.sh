#!/bin/sh
# wink-distance 2.0.2 (npm): the Hamming distance of two numbers, as of 32-bit hashes of texts.
# Expected: the number of bits in which they differ, from 0 to 32.
# Behaviour: where the highest of the 32 bits differs the distance is 0, as of a hash and itself, whatever the others
# do: of two random hashes half of the time. Its README says only that the numbers stand for binary ones.
# Seen:
#   8 and 15: 3, counted 3
#   0 and 2147483647: 31, counted 31
#   0 and 2147483648: 0, counted 1
#   0 and 4294967295: 0, counted 32
#   305419896 and 2452903545: 0, counted 2
#   of 10000 pairs of random hashes 50 percent have the distance 0, 50 percent a wrong one
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" wink-distance@2.0.2
cat > "$dir/seen.cjs" <<'END'
const { hamming } = require('wink-distance').number;

const bits = (number) => [...number.toString(2)].filter((bit) => bit === '1').length;
const right = (a, b) => bits((a ^ b) >>> 0);
for (const [a, b] of [[8, 15], [0, 0x7fffffff], [0, 0x80000000], [0, 0xffffffff], [0x12345678, 0x92345679]]) {
  console.log(`${a} and ${b}: ${hamming(a, b)}, counted ${right(a, b)}`);
}

let state = 3;
function hash() {
  state = (state * 48271) % 2147483647;
  const high = state % 65536;
  state = (state * 48271) % 2147483647;
  return high * 65536 + state % 65536;
}
let alike = 0;
let wrong = 0;
for (let pair = 0; pair < 10000; pair++) {
  const [a, b] = [hash(), hash()];
  alike += hamming(a, b) === 0;
  wrong += hamming(a, b) !== right(a, b);
}
console.log(`of 10000 pairs of random hashes ${(alike / 100).toFixed(0)} percent have the distance 0, ` +
    `${(wrong / 100).toFixed(0)} percent a wrong one`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
