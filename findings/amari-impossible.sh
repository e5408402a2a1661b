#!/bin/sh
# @justinelliottcobb/amari-wasm 0.13.0 (npm): Kullback-Leibler's divergence of shares, and logarithms of densities.
# Expected: a divergence is never below 0, and Infinity if something happens that the other says is impossible; the
# logarithm of a density is finite, so that it can be added up for points far away.
# Behaviour: what the other says is impossible is left out: the divergence can be below 0, better than that of the
# shares themselves. The logarithm is that of the density itself, so that it is -Infinity from 39 deviations on.
# Seen:
#   0.5 0.3 0.2 by 0.5 0.3 0.2: 0.000, expected 0.000
#   0.5 0.3 0.2 by 0.6 0.3 0.1: 0.047, expected 0.047
#   0.5 0.3 0.2 by 0.9 0.1 0: 0.036, expected Infinity
#   0.5 0.3 0.2 by 1 0 0: -0.347, expected Infinity
#   normal at 10: -50.92, expected -50.92
#   normal at 38: -722.92, expected -722.92
#   normal at 40: -Infinity, expected -800.92
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @justinelliottcobb/amari-wasm@0.13.0
cat > "$dir/seen.mjs" <<'END'
import { readFileSync } from 'fs';
import { initSync, WasmDuallyFlatManifold, WasmParametricDensity } from '@justinelliottcobb/amari-wasm';

const { log } = console;
console.log = () => {};
const wasm = 'node_modules/@justinelliottcobb/amari-wasm/amari_wasm_bg.wasm';
initSync({ module: readFileSync(new URL(wasm, import.meta.url)) });

const shares = new Float64Array([0.5, 0.3, 0.2]);
for (const model of [[0.5, 0.3, 0.2], [0.6, 0.3, 0.1], [0.9, 0.1, 0], [1, 0, 0]]) {
  const divergence = new WasmDuallyFlatManifold(3, 0).klDivergence(shares, new Float64Array(model));
  const expected = shares.reduce((sum, share, i) => sum + share * Math.log(share / model[i]), 0);
  log(`${shares.join(' ')} by ${model.join(' ')}: ${divergence.toFixed(3)}, expected ${expected.toFixed(3)}`);
}
for (const x of [10, 38, 40]) {
  const density = WasmParametricDensity.gaussian().logDensity(x, new Float64Array([0, 1]));
  log(`normal at ${x}: ${density.toFixed(2)}, expected ${(-x * x / 2 - Math.log(2 * Math.PI) / 2).toFixed(2)}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
