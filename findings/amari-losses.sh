#!/bin/sh
# @justinelliottcobb/amari-wasm 0.13.0 (npm): losses "with automatic gradients", and softplus.
# Expected: a slope for each of the answers.
# Behaviour: a loss is one number with one slope, the sum of the slopes for all answers. It is 0, as at the minimum,
# for one answer that is too large and one that is as much too small. Softplus is the logarithm of 1 + exp(x): Infinity
# with a slope of NaN from 710 on, where 710 and 1 are expected.
# Seen:
#   squares of 0,0: 0.000, slope 0.000
#   squares of 3,-3: 9.000, slope 0.000
#   squares of 1,1: 1.000, slope 2.000
#   cross-entropy of 0.7, 0.3 for 1, 0: 0.357, slope -1.429
#   cross-entropy of 0.7, 0.3 for 0.7, 0.3: 0.611, slope -2.000
#   softplus of 700: 700.000, slope 1.000
#   softplus of 709: 709.000, slope 1.000
#   softplus of 710: Infinity, slope NaN
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @justinelliottcobb/amari-wasm@0.13.0
cat > "$dir/seen.mjs" <<'END'
import { readFileSync } from 'fs';
import { AutoDiff, initSync, MLOps, WasmDualNumber } from '@justinelliottcobb/amari-wasm';

const { log } = console;
console.log = () => {};
const wasm = 'node_modules/@justinelliottcobb/amari-wasm/amari_wasm_bg.wasm';
initSync({ module: readFileSync(new URL(wasm, import.meta.url)) });

const array = (...numbers) => new Float64Array(numbers);
const tell = (name, number) => log(`${name}: ${number.getReal().toFixed(3)}, slope ${number.getDual().toFixed(3)}`);
for (const answers of [[0, 0], [3, -3], [1, 1]]) {
  tell(`squares of ${answers}`, AutoDiff.meanSquaredError(array(...answers), array(0, 0)));
}
tell('cross-entropy of 0.7, 0.3 for 1, 0', MLOps.crossEntropyLoss(array(0.7, 0.3), array(1, 0)));
tell('cross-entropy of 0.7, 0.3 for 0.7, 0.3', MLOps.crossEntropyLoss(array(0.7, 0.3), array(0.7, 0.3)));
for (const x of [700, 709, 710]) {
  tell(`softplus of ${x}`, WasmDualNumber.variable(x).softplus());
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
