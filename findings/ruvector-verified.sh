#!/bin/sh
# @ruvector/graph-transformer 2.0.4 (npm): verifiedStep(weights, gradients, rate), "with proof of gradient
# application", which tells a loss before and after, and hamiltonianStepGraph, which is "energy-conserving".
# Expected: a short step against the gradient lowers the loss; what is conserved stays.
# Behaviour: the loss is half the sum of the weights' squares, whatever the gradients are of: a step that lowers
# the caller's loss is told to raise it, and one that climbs to lower it. The energy is told without the edges that
# the forces come from, and doubles.
# Seen:
#   (w - 3)² at 1, rate 0.1: w is 1.400, told 0.500 then 0.980, the loss 4.000 then 2.560
#   (w - 3)² at 1, rate -0.1: w is 0.600, told 0.500 then 0.180, the loss 4.000 then 5.760
#   (w - -2)² at -1, rate 0.1: w is -1.200, told 0.500 then 0.720, the loss 1.000 then 0.640
#   step 1: energy 0.515, conserved: false
#   step 50: energy 0.731, conserved: false
#   step 100: energy 0.992, conserved: true
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @ruvector/graph-transformer@2.0.4
cat > "$dir/seen.cjs" <<'END'
const { GraphTransformer } = require('@ruvector/graph-transformer');

const transformer = new GraphTransformer();
const show = (number) => number.toFixed(3);

for (const [w, target, rate] of [[1, 3, 0.1], [1, 3, -0.1], [-1, -2, 0.1]]) {
  const loss = (weight) => (weight - target) ** 2;
  const { weights, loss_before: before, loss_after: after } =
      transformer.verifiedStep([w], [2 * (w - target)], rate);
  console.log(`(w - ${target})² at ${w}, rate ${rate}: w is ${show(weights[0])}, told ${show(before)} then ` +
      `${show(after)}, the loss ${show(loss(w))} then ${show(loss(weights[0]))}`);
}

let state = { positions: [1, 0], momenta: [0, 0] };
for (let step = 1; step <= 100; step++) {
  state = transformer.hamiltonianStepGraph(state.positions, state.momenta, [{ src: 0, tgt: 1 }], 0.1);
  if ([1, 50, 100].includes(step)) {
    console.log(`step ${step}: energy ${show(state.energy)}, conserved: ${state.energy_conserved}`);
  }
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
