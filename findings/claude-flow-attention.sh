#!/bin/sh
# @claude-flow/neural 3.0.0-alpha.9 (npm): its Flash Attention (the file alone, without the 700 MB of its dependencies).
# Expected: the mean of the values, weighted by the softmax of the products of query and keys: flash attention is the same
# number in blocks.
# Behaviour: as it is set up, the answer is NaN from 33 to 128 keys: the weights are put into a buffer of 16. From 129 on
# all keys but an eighth of them are left out, which for equal keys is any. Without the optimizations that it has by
# default it is right.
# Seen, values from 1 to the number of keys:
#   32 equal keys: 16.50, without optimizations 16.50, by the formula 16.50
#   33 equal keys: NaN, without optimizations 17.00, by the formula 17.00
#   128 equal keys: NaN, without optimizations 64.50, by the formula 64.50
#   129 equal keys: 31.13, without optimizations 65.00, by the formula 65.00
#   200 equal keys: 51.29, without optimizations 100.50, by the formula 100.50
#   100 different keys: NaN, without optimizations 50.31, by the formula 50.31
#   200 different keys: 106.18, without optimizations 100.38, by the formula 100.38
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm pack --silent --pack-destination "$dir" @claude-flow/neural@3.0.0-alpha.9 > /dev/null
tar -xzf "$dir"/*.tgz -C "$dir"
cat > "$dir/seen.mjs" <<'END'
import { FlashAttention } from './package/dist/flash-attention.js';

const dimensions = 8;
// The keys that are kept are chosen by chance where they are equal.
Math.random = () => 0.5;

function tell(name, count, key) {
  const keys = Array.from({ length: count }, (_, i) => new Float32Array(dimensions).fill(key(i)));
  const values = Array.from({ length: count }, (_, i) => new Float32Array(dimensions).fill(i + 1));
  const query = new Float32Array(dimensions).fill(1);
  const [plain, optimized] = [false, true].map((useCPUOptimizations) =>
      new FlashAttention({ dimensions, useCPUOptimizations }).attention([query], keys, values).output[0][0]);
  const weights = keys.map((k) => Math.exp(k.reduce((sum, entry) => sum + entry) / Math.sqrt(dimensions)));
  const sum = weights.reduce((total, weight) => total + weight);
  const right = weights.reduce((total, weight, i) => total + weight * (i + 1), 0) / sum;
  console.log(`${count} ${name} keys: ${optimized.toFixed(2)}, without optimizations ${plain.toFixed(2)}, ` +
      `by the formula ${right.toFixed(2)}`);
}

for (const count of [32, 33, 128, 129, 200]) {
  tell('equal', count, () => 0);
}
tell('different', 100, (i) => Math.sin(i) / 10);
tell('different', 200, (i) => Math.sin(i) / 10);
END
seen=$(node "$dir/seen.mjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
