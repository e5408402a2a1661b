#!/bin/sh
# TensorFlow.js 4.22.0 (npm: @tensorflow/tfjs): alpha dropout, the dropout for SELU.
# Expected: what is dropped is set to SELU's value far below 0, -1.758, and then all is scaled so that
# inputs of mean 0 and variance 1 stay so.
# Behaviour: what is dropped is set to +1.758, a neuron that is fully on. The scale and shift are those
# for the right sign, so the variance stays and the mean does not: the more is dropped, the further
# every layer's inputs are shifted up, in training only.
# Seen, 200 000 standard normal inputs:
#   rate 0.05: mean 0.2, variance 1.0
#   rate 0.2: mean 0.6, variance 1.0
#   rate 0.4: mean 1.2, variance 1.0
#   zeros, before scale and shift: 0.000 and 1.758, right are 0.000 and -1.758
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @tensorflow/tfjs@4.22.0
cat > "$dir/seen.cjs" <<'END'
const tf = require('@tensorflow/tfjs');
const inputs = tf.randomNormal([200000], 0, 1, 'float32', 1);

for (const rate of [0.05, 0.2, 0.4]) {
  const outputs = tf.layers.alphaDropout({ rate }).apply(inputs, { training: true });
  const { mean, variance } = tf.moments(outputs);
  // The layer draws without a seed: one place behind the point is certain.
  console.log(`rate ${rate}: mean ${mean.dataSync()[0].toFixed(1)}, variance ${variance.dataSync()[0].toFixed(1)}`);
}
// Inputs of 0 are told apart from dropped ones by their sign.
const rate = 0.2;
const dropped = -1.7580993408473766;
const scale = ((1 - rate) * (1 + rate * dropped ** 2)) ** -0.5;
const shift = -scale * dropped * rate;
const outputs = tf.layers.alphaDropout({ rate }).apply(tf.zeros([1000]), { training: true }).dataSync();
const before = [...new Set(Array.from(outputs, (output) => ((output - shift) / scale).toFixed(3)))].sort();
console.log(`zeros, before scale and shift: ${before.map((value) => value.replace('-0.000', '0.000')).join(' and ')}, ` +
    `right are 0.000 and ${dropped.toFixed(3)}`);
END
seen=$(node "$dir/seen.cjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
