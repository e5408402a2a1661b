#!/bin/sh
# TensorFlow.js 4.22.0 (npm: @tensorflow/tfjs): the metric "precision" of a network.
# Expected: the share of right ones among the answers above 1/2, as in Keras, and as "accuracy" beside
# it has it here.
# Behaviour: only an answer of exactly 1 counts as positive. A sigmoid gives that at no sum that one
# meets, so the precision of any network is 0; where sums are beyond some 17 and rounding makes
# them 1, it is that of these examples alone. The functions tf.metrics.precision and recall do the same.
# Seen:
#   sums 3, 2, -1, -3: accuracy 1.00, precision 0.00, above 1/2 1.00 are right
#   sums 3, 2, 1, -3: accuracy 0.75, precision 0.00, above 1/2 0.67 are right
#   sums 40, 2, 40, -3: accuracy 0.75, precision 0.50, above 1/2 0.67 are right
#   recall of answers 0.9, 0.8, 0.2, 0.1: 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @tensorflow/tfjs@4.22.0
cat > "$dir/seen.cjs" <<'END'
const tf = require('@tensorflow/tfjs');
const labels = [1, 1, 0, 0];

function tell(name, sums) {
  const network = tf.sequential({ layers: [tf.layers.activation({ activation: 'sigmoid', inputShape: [1] })] });
  network.compile({ optimizer: 'sgd', loss: 'binaryCrossentropy', metrics: ['accuracy', 'precision'] });
  const [, accuracy, precision] = network.evaluate(tf.tensor2d(sums, [4, 1]), tf.tensor2d(labels, [4, 1]))
      .map((measure) => measure.dataSync()[0]);
  const positive = labels.filter((_, i) => sums[i] > 0);
  const right = positive.filter((label) => label === 1).length / positive.length;
  console.log(`${name}: accuracy ${accuracy.toFixed(2)}, precision ${precision.toFixed(2)}, ` +
      `above 1/2 ${right.toFixed(2)} are right`);
}

tell('sums 3, 2, -1, -3', [3, 2, -1, -3]);
tell('sums 3, 2, 1, -3', [3, 2, 1, -3]);
tell('sums 40, 2, 40, -3', [40, 2, 40, -3]);
const recall = tf.metrics.recall(tf.tensor2d([labels]), tf.tensor2d([[0.9, 0.8, 0.2, 0.1]])).dataSync()[0];
console.log(`recall of answers 0.9, 0.8, 0.2, 0.1: ${recall.toFixed(2)}`);
END
seen=$(node "$dir/seen.cjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
