#!/bin/sh
# @ruvector/gnn 0.1.25 (npm): its half precision, for embeddings that are asked for now and then.
# Expected: half the bytes of single precision: about three digits of every number, the largest being 65504.
# Behaviour: they are whole thousandths in sixteen bits. What is above 32.767 or below -32.768 comes back as that,
# without a word, and what is below half a thousandth as 0; it has no digits of small numbers. An embedding of unit
# length of 1536 entries, about 0.026 each, is off by up to 2 percent in each of them.
# Seen, written with the access frequency 0.5, and read again:
#   0.12345 comes back as 0.123, in half precision 0.12347
#   0.00042 comes back as 0, in half precision 0.00042009
#   30 comes back as 30, in half precision 30
#   33 comes back as 32.767, in half precision 33
#   100 comes back as 32.767, in half precision 100
#   -50 comes back as -32.768, in half precision -50
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @ruvector/gnn@0.1.25
cat > "$dir/seen.cjs" <<'END'
const { TensorCompress } = require('@ruvector/gnn');

const compress = new TensorCompress();

// Eleven binary digits, and no smaller exponent than -14.
function half(x) {
  const unit = 2 ** (Math.max(-14, Math.floor(Math.log2(Math.abs(x)))) - 10);
  return Math.round(x / unit) * unit;
}

const shown = (x) => Number(x.toPrecision(5));
for (const x of [0.12345, 0.00042, 30, 33, 100, -50]) {
  const [back] = compress.decompress(compress.compress(new Float32Array([x]), 0.5));
  console.log(`${x} comes back as ${shown(back)}, in half precision ${shown(half(x))}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
