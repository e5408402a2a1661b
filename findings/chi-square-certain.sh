#!/bin/sh
# chi-square 0.0.1 (npm): the probability that random bytes are less even than a buffer's.
# Expected: at most 1, and nearly 1 for bytes that are all about as frequent, which random ones never are.
# Behaviour: in the polynomial of the normal distribution each coefficient is added to the number before both are
# multiplied, so that the tail is about 1 wherever the root of χ² is below 6: a probability of 1 is 1 + 1 less what lies
# between, up to 2.
# Seen, 100 of each of the 256 bytes and so many more or fewer; by the integral of the density:
#   1 more or fewer: χ² 2.56, p 1.8904, is 1.0000
#   2 more or fewer: χ² 10.24, p 1.9986, is 1.0000
#   3 more or fewer: χ² 23.04, p 2.0000, is 1.0000
#   9 more or fewer: χ² 207.36, p 0.9870, is 0.9870
#   10 more or fewer: χ² 256.00, p 0.4706, is 0.4706
#   11 more or fewer: χ² 309.76, p 0.0107, is 0.0107
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" chi-square@0.0.1
cat > "$dir/seen.cjs" <<'END'
const chiSquare = require('chi-square');

// The logarithm of Γ(255/2) by Γ(z + 1) = z Γ(z) from Γ(1/2) on.
let logGamma = Math.log(Math.PI) / 2;
for (let z = 0.5; z < 127; z++) {
  logGamma += Math.log(z);
}

function above(limit) {
  const steps = 20000;
  let below = 0;
  for (let i = 0; i < steps; i++) {
    const x = (i + 0.5) * limit / steps;
    below += Math.exp(126.5 * Math.log(x) - x / 2 - 127.5 * Math.LN2 - logGamma) * limit / steps;
  }
  return 1 - below;
}

for (const difference of [1, 2, 3, 9, 10, 11]) {
  const bytes = [];
  for (let byte = 0; byte < 256; byte++) {
    bytes.push(...Array(100 + (byte % 2 === 0 ? difference : -difference)).fill(byte));
  }
  const square = 256 * difference ** 2 / 100;
  console.log(`${difference} more or fewer: χ² ${square.toFixed(2)}, ` +
      `p ${chiSquare.calculate(Buffer.from(bytes)).toFixed(4)}, is ${above(square).toFixed(4)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
