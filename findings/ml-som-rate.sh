#!/bin/sh
# ml-som 0.0.6 (npm): self-organizing maps, the learning rate with random examples, its default.
# Expected: it falls to 1/e of the first one, as exp(-t/n) in step t of n.
# Behaviour: n is counted down meanwhile, so that it is exp(-t/(n - t)): half of the expected one soon after the middle, a
# four-thousandth of it with a tenth to go, and 0 in the end. What comes late is not learned: the nodes keep what was
# drawn in the first half.
# Seen, 1000 steps, first rate 0.1:
#   after 250 steps: 0.0717, expected 0.0779
#   after 500 steps: 0.0369, expected 0.0607
#   after 750 steps: 0.0050, expected 0.0472
#   after 900 steps: 0.0000, expected 0.0407
#   after 1000 steps: 0.0000, expected 0.0368
#   a node that is given 0 in 700 steps, then 1 in 300: 0.44, with the expected rates 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-som@0.0.6
cat > "$dir/seen.cjs" <<'END'
const SOM = require('ml-som');

const steps = 1000;
const expected = (t) => 0.1 * Math.exp(-t / steps);

function map(each) {
  const som = new SOM(2, 2, { fields: 1, iterations: steps, learningRate: 0.1, randomizer: () => 0 });
  const examples = [[0]];
  som.setTraining(examples);
  for (let t = 0; t < steps; t++) {
    each(t, som, examples);
    som.trainOne();
  }
  each(steps, som, examples);
  return som;
}

map((t, som) => {
  if ([250, 500, 750, 900, 1000].includes(t)) {
    console.log(`after ${t} steps: ${som.learningRate.toFixed(4)}, expected ${expected(t).toFixed(4)}`);
  }
});

const som = map((t, all, examples) => {
  examples[0] = [t < 700 ? 0 : 1];
});
let right = 0;
for (let t = 700; t < steps; t++) {
  right += expected(t) * (1 - right);
}
console.log('a node that is given 0 in 700 steps, then 1 in 300: ' +
    `${som.nodes[0][0].weights[0].toFixed(2)}, with the expected rates ${right.toFixed(2)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
