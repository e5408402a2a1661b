#!/bin/sh
# @ruvector/learning-wasm 0.1.29 (npm): WasmMicroLoRA, an adapter of rank 2 that learns by adapt_array(gradient).
# Expected: a step against the gradient, as long as the gradient and the learning rate make it, which changes the
# answer to the input that it was computed from.
# Behaviour: the step goes along the gradient, so that the loss rises. All steps are as long: a gradient of a
# thousandth and one of a thousand have the same effect. What the input was is never looked at: one whose entries
# sum to 0 never learns.
# Seen:
#   1,2,3,4 to 0,0,0,0, loss after 0, 100, 200 and 300 gradients: 15.00 20.24 26.26 33.06
#   the same with the gradients' negatives: 15.00 10.55 6.88 3.99
#   1,-1,1,-1 to 2,2,2,2, loss after 0, 100, 200 and 300 gradients: 10.00 10.00 10.00 10.00
#   the same with the gradients' negatives: 10.00 10.00 10.00 10.00
#   1 0 0 0 after a gradient of 0.001: 1.0009 0.0000 0.0000 0.0000
#   1 0 0 0 after a gradient of 1: 1.0009 0.0000 0.0000 0.0000
#   1 0 0 0 after a gradient of 1000: 1.0009 0.0000 0.0000 0.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @ruvector/learning-wasm@0.1.29
cat > "$dir/seen.mjs" <<'END'
import { readFileSync } from 'fs';
import { initSync, WasmMicroLoRA } from '@ruvector/learning-wasm';

const wasm = 'node_modules/@ruvector/learning-wasm/ruvector_learning_wasm_bg.wasm';
initSync({ module: readFileSync(new URL(wasm, import.meta.url)) });

const list = (numbers) => Array.from(numbers, (number) => number.toFixed(4)).join(' ');
const answer = (adapter, input) => Array.from(adapter.forward_array(Float32Array.from(input)));
const half = (errors) => errors.reduce((sum, error) => sum + error * error, 0) / 2;

function train(input, target, sign) {
  const adapter = new WasmMicroLoRA(4, 1, 0.1);
  const losses = [];
  for (let step = 0; step <= 300; step++) {
    const errors = answer(adapter, input).map((output, i) => output - target[i]);
    if (step % 100 === 0) losses.push(half(errors).toFixed(2));
    adapter.adapt_array(Float32Array.from(errors, (error) => sign * error));
  }
  return losses.join(' ');
}

for (const [input, target] of [[[1, 2, 3, 4], [0, 0, 0, 0]], [[1, -1, 1, -1], [2, 2, 2, 2]]]) {
  console.log(`${input} to ${target}, loss after 0, 100, 200 and 300 gradients: ${train(input, target, 1)}`);
  console.log(`the same with the gradients' negatives: ${train(input, target, -1)}`);
}
for (const size of [0.001, 1, 1000]) {
  const adapter = new WasmMicroLoRA(4, 1, 0.1);
  const input = [1, 0, 0, 0];
  answer(adapter, input);
  adapter.adapt_array(Float32Array.from([size, 0, 0, 0]));
  console.log(`1 0 0 0 after a gradient of ${size}: ${list(answer(adapter, input))}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
