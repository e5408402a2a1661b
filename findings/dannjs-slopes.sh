#!/bin/sh
# dannjs 2.3.13 (npm): the slopes with which its networks learn, and the losses that one can set.
# Expected: the slope of the activation is taken at the sum that the activation was given, and another
# loss gives other steps.
# Behaviour: the slope is taken at the neuron's output, as though that were the sum. A sigmoid's slope
# then lies between 0.20 and 0.25 wherever the neuron is, so no neuron is ever saturated; tanh's is
# never below 0.42. And the loss is only reported: each of them gives the steps of half the squared
# error, cross-entropy too. (Half a squared error with a slope that does not vanish learns well enough
# that nobody looks.)
# Seen, one neuron without a bias, input 1, target 0:
#   sigmoid at  0: slope 0.2350, right is 0.2500
#   sigmoid at  5: slope 0.1972, right is 0.0066
#   sigmoid at 10: slope 0.1966, right is 0.0000
#   tanH at  2: slope 0.4434, right is 0.0707
#   softplus at -4: slope 0.5045, right is 0.0180
#   mse: loss 0.3875, step -0.1415
#   mae: loss 0.6225, step -0.1415
#   bce: loss 0.9741, step -0.1415
#   mce: loss 0.2412, step -0.1415
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" dannjs@2.3.13
cat > "$dir/seen.cjs" <<'END'
const { dann: Network } = require('dannjs');

function neuron(activation, weight) {
  const network = new Network(1, 1);
  network.outputActivation(activation);
  network.makeWeights();
  network.weights[0].matrix = [[weight]];
  network.biases[0].matrix = [[0]];
  network.lr = 1;
  return network;
}

function step(network) {
  const before = network.weights[0].matrix[0][0];
  network.backpropagate([1], [0]);
  return network.weights[0].matrix[0][0] - before;
}

const slopes = {
  sigmoid: (z) => 1 / (1 + Math.exp(-z)) / (1 + Math.exp(z)),
  tanH: (z) => 1 - Math.tanh(z) ** 2,
  softplus: (z) => 1 / (1 + Math.exp(-z)),
};
for (const [activation, sum] of [['sigmoid', 0], ['sigmoid', 5], ['sigmoid', 10], ['tanH', 2], ['softplus', -4]]) {
  const network = neuron(activation, sum);
  const output = network.feedForward([1])[0];
  const seen = step(network) / -output;
  console.log(`${activation} at ${String(sum).padStart(2)}: slope ${seen.toFixed(4)}, ` +
      `right is ${slopes[activation](sum).toFixed(4)}`);
}
for (const loss of ['mse', 'mae', 'bce', 'mce']) {
  const network = neuron('sigmoid', 0.5);
  network.setLossFunction(loss);
  const seen = step(network);
  console.log(`${loss}: loss ${network.loss.toFixed(4)}, step ${seen.toFixed(4)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
