#!/bin/sh
# hidden-markov-model-tf 4.0.0 (npm), on TensorFlow.js 3.13.0: hidden Markov models with Gaussian emissions,
# each with a covariance matrix.
# Expected: the density of a state with the covariance -0.8 is that of 0.8 with the sign of one coordinate changed.
# Behaviour: before it inverts a matrix it raises each of its entries to 1e-16 or more, not its eigenvalues,
# so that every negative covariance counts as 0, while getParameters still tells -0.8. The likelihood by
# which it trains, the states that it infers, and what it samples are those of another model; with positive
# covariances all is right.
# Seen:
#   covariance 0.8, at (1, 1): log likelihood -1.883, right is -1.883
#   covariance 0.8, at (1, -1): log likelihood -6.327, right is -6.327
#   covariance -0.8, at (1, 1): log likelihood -2.838, right is -6.327
#   covariance -0.8, at (1, -1): log likelihood -2.838, right is -1.883
#   4000 samples of covariance 0.8: 0.8
#   4000 samples of covariance -0.8: 0.0
#   (0.3, -0.3) is of the state with covariance 0.8, not of the one with -0.8, right is -0.8
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" hidden-markov-model-tf@4.0.0 \
  @tensorflow/tfjs-core@3.13.0 @tensorflow/tfjs-backend-cpu@3.13.0
cat > "$dir/seen.cjs" <<'END'
console.warn = () => {};
const tf = require('@tensorflow/tfjs-core');
require('@tensorflow/tfjs-backend-cpu');
const HMM = require('hidden-markov-model-tf');

async function model(...covariances) {
  const states = covariances.length;
  const all = new HMM({ states, dimensions: 2 });
  await all.setParameters({
    pi: tf.fill([states], 1 / states),
    A: tf.fill([states, states], 1 / states),
    mu: tf.zeros([states, 2]),
    Sigma: tf.tensor(covariances.map((c) => [[1, c], [c, 1]])),
  });
  return all;
}

// The log density of a normal distribution with the variances 1 and 1.
function right(c, [x, y]) {
  return -Math.log(2 * Math.PI) - Math.log(1 - c * c) / 2 - (x * x - 2 * c * x * y + y * y) / (1 - c * c) / 2;
}

(async () => {
  for (const c of [0.8, -0.8]) {
    for (const point of [[1, 1], [1, -1]]) {
      const [seen] = await (await model(c)).logLikelihood(tf.tensor([[point]])).data();
      console.log(`covariance ${c}, at (${point.join(', ')}): log likelihood ${seen.toFixed(3)}, ` +
          `right is ${right(c, point).toFixed(3)}`);
    }
  }
  for (const c of [0.8, -0.8]) {
    const { emissions } = (await model(c)).sample({ observations: 4000, time: 1, seed: 1 });
    const values = await emissions.data();
    let sum = 0;
    for (let i = 0; i < 8000; i += 2) {
      sum += values[i] * values[i + 1];
    }
    console.log(`4000 samples of covariance ${c}: ${Math.abs(sum / 4000).toFixed(1)}`);
  }
  const both = [0.8, -0.8];
  const point = [0.3, -0.3];
  const [state] = await (await model(...both)).inference(tf.tensor([[point]])).data();
  const best = right(both[0], point) > right(both[1], point) ? 0 : 1;
  console.log(`(${point.join(', ')}) is of the state with covariance ${both[state]}, ` +
      `not of the one with ${both[1 - state]}, right is ${both[best]}`);
})();
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log" | grep -v '^$\|=====\|Hi there\|backend') || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
