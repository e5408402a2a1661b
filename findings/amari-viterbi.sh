#!/bin/sh
# @justinelliottcobb/amari-wasm 0.13.0 (npm): its Viterbi decoder, made of a "transition probability matrix"
# and an "emission probability matrix".
# Expected: the most likely sequence of states, and the logarithm of its probability.
# Behaviour: the probabilities are added where they should be multiplied: no logarithm is taken of them.
# What it calls a log probability grows with the length, above 0, and the sequence is often a less likely one.
# Given the logarithms, against its own description, all is right.
# Seen, two states that stay with 0.9, the first one emits 0 with 0.9, the second one with 0.6:
#   00011: probabilities 00000 (6.5), logarithms 11111 (-3.787), the best of all sequences 11111 (-3.787)
#   00111: probabilities 11111 (6.0), logarithms 11111 (-4.192), the best of all sequences 11111 (-4.192)
#   000101: probabilities 000000 (8.3), logarithms 111111 (-4.403), the best of all sequences 111111 (-4.403)
#   the sequence 00000 has the probability 0.0048, 11111 has 0.0227
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @justinelliottcobb/amari-wasm@0.13.0
cat > "$dir/seen.mjs" <<'END'
import { readFileSync } from 'fs';
import { createRequire } from 'module';
import { initSync, WasmTropicalViterbi } from '@justinelliottcobb/amari-wasm';

const log = console.log;
console.log = () => {};
const path = createRequire(import.meta.url).resolve('@justinelliottcobb/amari-wasm/amari_wasm_bg.wasm');
initSync({ module: readFileSync(path) });

const stay = [[0.9, 0.1], [0.1, 0.9]];
const emit = [[0.9, 0.1], [0.6, 0.4]];
const logarithms = (matrix) => matrix.map((row) => row.map(Math.log));

function probability(states, observed) {
  return states.reduce((p, s, t) => p * emit[s][observed[t]] * (t ? stay[states[t - 1]][s] : 1), 1);
}

// By all sequences of states.
function best(observed) {
  const all = Array.from({ length: 2 ** observed.length }, (_, m) => observed.map((_, t) => (m >> t) & 1));
  return all.reduce((a, b) => (probability(b, observed) > probability(a, observed) ? b : a));
}

for (const text of ['00011', '00111', '000101']) {
  const observed = [...text].map(Number);
  const seen = new WasmTropicalViterbi(stay, emit).decode(observed);
  const logs = new WasmTropicalViterbi(logarithms(stay), logarithms(emit)).decode(observed);
  const right = best(observed);
  log(`${text}: probabilities ${seen.states.join('')} (${seen.probability.toFixed(1)}), ` +
      `logarithms ${logs.states.join('')} (${logs.probability.toFixed(3)}), ` +
      `the best of all sequences ${right.join('')} (${Math.log(probability(right, observed)).toFixed(3)})`);
}
const observed = [0, 0, 0, 1, 1];
log(`the sequence 00000 has the probability ${probability([0, 0, 0, 0, 0], observed).toFixed(4)}, ` +
    `11111 has ${probability([1, 1, 1, 1, 1], observed).toFixed(4)}`);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
