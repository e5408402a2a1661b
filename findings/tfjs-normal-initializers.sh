#!/bin/sh
# TensorFlow.js 4.22.0 (npm: @tensorflow/tfjs): heNormal, glorotNormal and leCunNormal.
# Expected: weights of the standard deviation of the formula, √(2 / inputs) for He, as Keras has it by
# the same names, and as heUniform has it here.
# Behaviour: the normal distribution is cut off at two standard deviations, and the 12 percent of its
# width that are lost by it are not made up for. Each ReLU layer passes on 0.77 of the variance that He
# wanted kept: after 20 layers it is less than a hundredth.
# Seen, 1000 inputs and 1000 outputs:
#   heUniform: deviation 0.0447, by the formula 0.0447, variance kept 1.00, by 20 layers 0.99
#   heNormal: deviation 0.0393, by the formula 0.0447, variance kept 0.77, by 20 layers 0.01
#   glorotUniform: deviation 0.0316, by the formula 0.0316, variance kept 1.00, by 20 layers 0.99
#   glorotNormal: deviation 0.0278, by the formula 0.0316, variance kept 0.77, by 20 layers 0.01
#   leCunNormal: deviation 0.0278, by the formula 0.0316, variance kept 0.77, by 20 layers 0.01
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @tensorflow/tfjs@4.22.0
cat > "$dir/seen.cjs" <<'END'
const tf = require('@tensorflow/tfjs');

function tell(name, variance) {
  const weights = tf.initializers[name]({ seed: 1 }).apply([1000, 1000]);
  const seen = tf.moments(weights).variance.dataSync()[0];
  console.log(`${name}: deviation ${Math.sqrt(seen).toFixed(4)}, by the formula ${Math.sqrt(variance).toFixed(4)}, ` +
      `variance kept ${(seen / variance).toFixed(2)}, by 20 layers ${((seen / variance) ** 20).toFixed(2)}`);
}

tell('heUniform', 2 / 1000);
tell('heNormal', 2 / 1000);
tell('glorotUniform', 2 / 2000);
tell('glorotNormal', 2 / 2000);
tell('leCunNormal', 1 / 1000);
END
seen=$(node "$dir/seen.cjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
