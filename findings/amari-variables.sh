#!/bin/sh
# @justinelliottcobb/amari-wasm 0.13.0 (npm): numbers that carry their slopes for several variables.
# Expected: variable(value, num_vars, var_index), as its types and documentation say: (3, 2, 0) is the first of two.
# Behaviour: the last two are exchanged. (3, 2, 0), like all that is right by the types, ends in a panic of the Wasm
# module, "unreachable"; the first of two is (3, 0, 2), and what should have been an error isn't.
# Seen:
#   num_vars 2, var_index 0: unreachable
#   num_vars 2, var_index 1: unreachable
#   num_vars 1, var_index 0: unreachable
#   num_vars 0, var_index 2: slopes 1 0
#   num_vars 1, var_index 2: slopes 0 1
#   num_vars 0, var_index 1: slopes 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @justinelliottcobb/amari-wasm@0.13.0
cat > "$dir/seen.mjs" <<'END'
import { readFileSync } from 'fs';
import { initSync, WasmMultiDualNumber } from '@justinelliottcobb/amari-wasm';

const { log } = console;
console.log = () => {};
console.error = () => {};
const wasm = 'node_modules/@justinelliottcobb/amari-wasm/amari_wasm_bg.wasm';
initSync({ module: readFileSync(new URL(wasm, import.meta.url)) });

for (const [variables, index] of [[2, 0], [2, 1], [1, 0], [0, 2], [1, 2], [0, 1]]) {
  let told;
  try {
    told = `slopes ${WasmMultiDualNumber.variable(3, variables, index).getGradient().join(' ')}`;
  } catch (error) {
    told = error.message;
  }
  log(`num_vars ${variables}, var_index ${index}: ${told}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
