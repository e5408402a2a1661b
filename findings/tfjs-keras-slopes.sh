#!/bin/sh
# TensorFlow.js 4.22.0 (npm: @tensorflow/tfjs) reads a network as Keras writes it (its JSON).
# Expected: the layers do what the file says, or are refused, as an ELU with another alpha is.
# Behaviour: a ReLU's negative_slope and threshold are dropped, its max_value is not. The LeakyReLU of
# Keras 3, where alpha is called negative_slope, leaks 0.3 whatever its file says; hard_sigmoid is
# x / 5 + 1/2 where Keras 3 means x / 6 + 1/2 by the name. Nothing is said, and the network answers a
# little otherwise than it did where it was trained.
# Seen, inputs -2, 0.5, 4:
#   ReLU, max_value 2: 0.000 0.500 2.000, in Keras 0.000 0.500 2.000
#   ReLU, negative_slope 0.1: 0.000 0.500 4.000, in Keras -0.200 0.500 4.000
#   ReLU, threshold 1: 0.000 0.500 4.000, in Keras 0.000 0.000 4.000
#   LeakyReLU of Keras 2, alpha 0.1: -0.200 0.500 4.000, in Keras -0.200 0.500 4.000
#   LeakyReLU of Keras 3, negative_slope 0.1: -0.600 0.500 4.000, in Keras -0.200 0.500 4.000
#   hard_sigmoid of Keras 3: 0.100 0.600 1.000, in Keras 0.167 0.583 1.000
#   ELU, alpha 0.5: refused, in Keras -0.432 0.500 4.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @tensorflow/tfjs@4.22.0
cat > "$dir/seen.cjs" <<'END'
const tf = require('@tensorflow/tfjs');
const inputs = [-2, 0.5, 4];

async function answers(className, config) {
  const layer = { class_name: className, config: { name: 'layer', batch_input_shape: [null, 3], ...config } };
  const modelTopology = {
    class_name: 'Sequential', keras_version: '3.4.1', backend: 'tensorflow',
    config: { name: 'network', layers: [layer] },
  };
  try {
    const network = await tf.models.modelFromJSON({ modelTopology });
    return Array.from(network.predict(tf.tensor2d([inputs])).dataSync());
  } catch (refusal) {
    return null;
  }
}

const list = (values) => values.map((value) => value.toFixed(3)).join(' ');
const relu = { max_value: null, negative_slope: 0, threshold: 0 };

async function tell(name, className, config, right) {
  const seen = await answers(className, config);
  console.log(`seen ${name}: ${seen ? list(seen) : 'refused'}, in Keras ${list(inputs.map(right))}`);
}

(async () => {
  await tell('ReLU, max_value 2', 'ReLU', { ...relu, max_value: 2 }, (x) => Math.min(Math.max(x, 0), 2));
  await tell('ReLU, negative_slope 0.1', 'ReLU', { ...relu, negative_slope: 0.1 }, (x) => Math.max(x, 0.1 * x));
  await tell('ReLU, threshold 1', 'ReLU', { ...relu, threshold: 1 }, (x) => (x >= 1 ? x : 0));
  await tell('LeakyReLU of Keras 2, alpha 0.1', 'LeakyReLU', { alpha: 0.1 }, (x) => Math.max(x, 0.1 * x));
  await tell('LeakyReLU of Keras 3, negative_slope 0.1', 'LeakyReLU', { negative_slope: 0.1 },
      (x) => Math.max(x, 0.1 * x));
  await tell('hard_sigmoid of Keras 3', 'Activation', { activation: 'hard_sigmoid' },
      (x) => Math.min(Math.max(x / 6 + 0.5, 0), 1));
  await tell('ELU, alpha 0.5', 'ELU', { alpha: 0.5 }, (x) => (x > 0 ? x : 0.5 * Math.expm1(x)));
})();
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
