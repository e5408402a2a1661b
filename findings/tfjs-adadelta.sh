#!/bin/sh
# TensorFlow.js 4.22.0 (npm: @tensorflow/tfjs): the steps of train.adadelta.
# Expected: Adadelta's steps √(E[Δ²] + ε) / √(E[g²] + ε) g, with the new g among the averaged ones: the
# first is some √ε, whatever the slope's size, and the later ones grow slowly.
# Behaviour: the mean of the squared slopes is updated after the step. So the first ratio is √ε / √ε,
# the first step is g, both means are given the same number, and the ratio is 1 for ever: it is plain
# gradient descent, to the last digits, whatever ρ. A comparison of optimizers that was run with it
# compares gradient descent with gradient descent.
# Seen:
#   slope 1000: step 1.00e+2 by adadelta(0.1, 0.9), 1.00e+2 by sgd(0.1), 1.00e-4 by the formula
#   slope    1: step 1.00e-1 by adadelta(0.1, 0.9), 1.00e-1 by sgd(0.1), 1.00e-4 by the formula
#   (w - 3)², 5 steps from 0: 2.01696 by adadelta(0.1, 0.9), 2.01696 by sgd(0.1), 0.00052 by the formula
#   (w - 3)², 5 steps from 0: 2.01696 by adadelta(0.1, 0.1), 2.01696 by sgd(0.1), 0.00026 by the formula
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @tensorflow/tfjs@4.22.0
cat > "$dir/seen.cjs" <<'END'
const tf = require('@tensorflow/tfjs');

function after(steps, optimizer, loss) {
  const w = tf.variable(tf.scalar(0));
  for (let step = 0; step < steps; step++) {
    optimizer.minimize(() => loss(w));
  }
  return w.dataSync()[0];
}

function byFormula(steps, rate, rho, slope) {
  let [w, slopes, updates] = [0, 0, 0];
  for (let step = 0; step < steps; step++) {
    const g = slope(w);
    slopes = rho * slopes + (1 - rho) * g * g;
    const update = Math.sqrt((updates + 1e-7) / (slopes + 1e-7)) * g;
    updates = rho * updates + (1 - rho) * update * update;
    w -= rate * update;
  }
  return w;
}

for (const slope of [1000, 1]) {
  const loss = (w) => tf.mul(w, -slope);
  const [seen, descent, formula] = [
    after(1, tf.train.adadelta(0.1, 0.9), loss),
    after(1, tf.train.sgd(0.1), loss),
    byFormula(1, 0.1, 0.9, () => -slope)].map((step) => step.toExponential(2));
  console.log(`slope ${String(slope).padStart(4)}: step ${seen} by adadelta(0.1, 0.9), ` +
      `${descent} by sgd(0.1), ${formula} by the formula`);
}
for (const rho of [0.9, 0.1]) {
  const loss = (w) => tf.square(tf.sub(w, 3));
  const [seen, descent, formula] = [
    after(5, tf.train.adadelta(0.1, rho), loss),
    after(5, tf.train.sgd(0.1), loss),
    byFormula(5, 0.1, rho, (w) => 2 * (w - 3))].map((w) => w.toFixed(5));
  console.log(`(w - 3)², 5 steps from 0: ${seen} by adadelta(0.1, ${rho}), ` +
      `${descent} by sgd(0.1), ${formula} by the formula`);
}
END
seen=$(node "$dir/seen.cjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
