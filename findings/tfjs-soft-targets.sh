#!/bin/sh
# TensorFlow.js 4.22.0 (npm: @tensorflow/tfjs): the gradient of losses.softmaxCrossEntropy.
# Expected: the gradient of the loss that it gives, by the logits p Σt - t and by the targets -ln p.
# Behaviour: by the logits it is p - t whatever the targets' sum, so targets that are weighted (twice
# the loss for a rare class) or that name two classes train towards something else than their loss's
# minimum. By the targets it is t - p, which has nothing to do with the loss: whoever learns the targets
# too walks uphill in some of them. Sigmoid cross-entropy beside it has both right.
# Seen:
#   by the logits, targets 0 1 0: gradient 0.23 -0.37 0.14, difference quotient 0.23 -0.37 0.14
#   by the logits, targets 0 2 0: gradient 0.23 -1.37 0.14, difference quotient 0.46 -0.74 0.28
#   by the logits, targets 1 1 0: gradient -0.77 -0.37 0.14, difference quotient -0.54 0.26 0.28
#   by the targets: gradient -0.03 -0.33 0.36, difference quotient 1.46 0.46 1.96
#   by the targets of sigmoid cross-entropy: gradient -0.33 -0.67 -0.17, difference quotient -0.33 -0.67 -0.17
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @tensorflow/tfjs@4.22.0
cat > "$dir/seen.cjs" <<'END'
const tf = require('@tensorflow/tfjs');
const logits = [1, 2, 0.5];
const h = 0.01;

function tell(name, loss, point) {
  const of = (values) => loss(tf.tensor2d([values]));
  const seen = tf.grad(loss)(tf.tensor2d([point])).dataSync();
  const quotient = point.map((_, i) => {
    const at = (step) => of(point.map((value, j) => (i === j ? value + step : value))).dataSync()[0];
    return (at(h) - at(-h)) / (2 * h);
  });
  const list = (values) => Array.from(values, (value) => value.toFixed(2).replace('-0.00', '0.00')).join(' ');
  console.log(`${name}: gradient ${list(seen)}, difference quotient ${list(quotient)}`);
}

const { softmaxCrossEntropy, sigmoidCrossEntropy } = tf.losses;
for (const targets of [[0, 1, 0], [0, 2, 0], [1, 1, 0]]) {
  tell(`by the logits, targets ${targets.join(' ')}`,
      (x) => softmaxCrossEntropy(tf.tensor2d([targets]), x), logits);
}
tell('by the targets', (t) => softmaxCrossEntropy(t, tf.tensor2d([logits])), [0.2, 0.3, 0.5]);
tell('by the targets of sigmoid cross-entropy',
    (t) => sigmoidCrossEntropy(t, tf.tensor2d([logits])), [0.2, 0.3, 0.5]);
END
seen=$(node "$dir/seen.cjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
