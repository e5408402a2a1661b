#!/bin/sh
# pickleparser 0.2.1 and jpickle 0.4.1 (npm): whole numbers in pickles as Python writes them.
# Expected: the numbers, or a refusal of those that do not fit, as both have for some.
# Behaviour: from -2147483649 down Python writes a number as its bytes with a sign, as it does from 2147483648 up.
# pickleparser, which reads the newest protocols, forgets the sign: they come back positive, larger by 2 to the 40th or
# more. jpickle, which reads the protocols that Python 2 wrote, steps over the bytes, and every such number is
# 0, times in milliseconds too.
# Seen, protocol 2:
#   2147483647: pickleparser 2147483647, jpickle 2147483647
#   -2147483648: pickleparser -2147483648, jpickle -2147483648
#   2147483648: pickleparser 2147483648, jpickle 0
#   -2147483649: pickleparser 1097364144127, jpickle 0
#   -5000000000: pickleparser 1094511627776, jpickle 0
#   1700000000000: pickleparser 1700000000000, jpickle 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" pickleparser@0.2.1 jpickle@0.4.1
cat > "$dir/seen.cjs" <<'END'
const { Parser } = require('pickleparser');
const jpickle = require('jpickle');

/** As pickle.dumps(number, 2) writes it: LONG1, the number of bytes, and the two's complement, low byte first. */
function pickled(number) {
  if (number >= -(2 ** 31) && number < 2 ** 31) {
    const bytes = Buffer.alloc(8, 0x80);
    bytes.writeUInt8(2, 1);
    bytes.write('J', 2);
    bytes.writeInt32LE(number, 3);
    bytes.write('.', 7);
    return bytes;
  }
  const bytes = [];
  let rest = BigInt(number);
  do {
    bytes.push(Number(rest & 255n));
    rest >>= 8n;
  } while (rest !== (bytes.at(-1) < 128 ? 0n : -1n));
  return Buffer.from([0x80, 2, 0x8a, bytes.length, ...bytes, '.'.charCodeAt(0)]);
}

for (const number of [2147483647, -2147483648, 2147483648, -2147483649, -5e9, 1700000000000]) {
  const pickle = pickled(number);
  console.log(`${number}: pickleparser ${new Parser().parse(new Uint8Array(pickle))}, ` +
      `jpickle ${jpickle.loads(pickle.toString('binary'))}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
