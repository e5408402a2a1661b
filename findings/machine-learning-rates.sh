#!/bin/sh
# machine_learning 0.1.1 (npm): the learning rates of its multilayer perceptron and of its logistic
# regression.
# Expected: a step is the rate times the slope, for weights and biases alike.
# Behaviour: the perceptron takes a rate, has a default of 0.6 for it, and never uses it: it learns with 1,
# whatever one says. In logistic regression weights learn by the sum over the examples and biases by the
# mean: with n examples a bias learns n times slower than a weight on an input that is 1. With 100 examples
# the rate that the biases need makes the weights leap.
# Seen, one step from 0 (regression), and of the last weight (perceptron):
#   perceptron, rate 0.001: step -0.1083
#   perceptron, rate 0.6: step -0.1083
#   perceptron, rate 100: step -0.1083
#   perceptron, rate 1 by the formula: step -0.1083
#   regression, 1 example, rate 0.001: weight 0.0005, bias 0.0005
#   regression, 10 examples, rate 0.001: weight 0.0050, bias 0.0005
#   regression, 100 examples, rate 0.001: weight 0.0500, bias 0.0005
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" machine_learning@0.1.1
cat > "$dir/seen.cjs" <<'END'
const { MLP, LogisticRegression } = require('machine_learning');

for (const lr of [0.001, 0.6, 100]) {
  const network = new MLP({ input: [[1]], label: [[0]], n_ins: 1, n_outs: 1, hidden_layer_sizes: [1],
    w_array: [[[1]], [[1]]], b_array: [[0], [0]] });
  network.set('log level', 0);
  network.train({ lr, epochs: 1 });
  console.log(`perceptron, rate ${lr}: step ${(network.sigmoidLayers[1].W[0][0] - 1).toFixed(4)}`);
}
const sigmoid = (a) => 1 / (1 + Math.exp(-a));
const hidden = sigmoid(1);
const answer = sigmoid(hidden);
console.log(`perceptron, rate 1 by the formula: step ${(-answer * answer * (1 - answer) * hidden).toFixed(4)}`);

for (const n of [1, 10, 100]) {
  const regression = new LogisticRegression({ input: Array(n).fill([1]), label: Array(n).fill([1, 0]),
    n_in: 1, n_out: 2 });
  regression.set('log level', 0);
  regression.train({ lr: 0.001, epochs: 1 });
  console.log(`regression, ${n} example${n > 1 ? 's' : ''}, rate 0.001: ` +
    `weight ${regression.W[0][0].toFixed(4)}, bias ${regression.b[0].toFixed(4)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
