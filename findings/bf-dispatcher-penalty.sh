#!/bin/sh
# @microsoft/bf-dispatcher 4.15.0 (npm): its softmax regression, with the penalties L1 and L2.
# Expected: loss and penalties have one minimum, and a smaller learning rate only takes longer to it.
# Behaviour: the slope is multiplied by the learning rate and the penalties are not. What is learned
# depends on the rate, however long one trains: a tenth of the rate is ten times the penalty. With the
# penalties' defaults, 0.01 each, and a rate of 0.01 nothing is learned from examples that one weight
# tells apart. Who lowers the rate because the loss will not fall makes it worse.
# Seen (with early stopping switched off):
#   penalties 0, rate 1, 400 epochs: weight 2.993, right label given 0.997
#   penalties 0, rate 0.1, 4000 epochs: weight 2.990, right label given 0.997
#   penalties 0, rate 0.05, 8000 epochs: weight 2.990, right label given 0.997
#   penalties 0, rate 0.01, 40000 epochs: weight 2.990, right label given 0.997
#   penalties 0.01, rate 1, 400 epochs: weight 1.473, right label given 0.950
#   penalties 0.01, rate 0.1, 4000 epochs: weight 0.444, right label given 0.708
#   penalties 0.01, rate 0.05, 8000 epochs: weight 0.106, right label given 0.553
#   penalties 0.01, rate 0.01, 40000 epochs: weight 0.000, right label given 0.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @microsoft/bf-dispatcher@4.15.0
cat > "$dir/seen.cjs" <<'END'
const learners = '@microsoft/bf-dispatcher/lib/model/supervised/classifier/neural_network/learner';
const { SoftmaxRegressionSparse } = require(`${learners}/SoftmaxRegressionSparse.js`);

// Each example is the list of its inputs that are 1.
const examples = [[0], [1], [0], [1]];
const labels = [0, 1, 0, 1];
for (const penalty of [0, 0.01]) {
  for (const rate of [1, 0.1, 0.05, 0.01]) {
    const learner = new SoftmaxRegressionSparse(2, 2, penalty, penalty, 0);
    learner.fit(examples, labels, 400 / rate, rate, false);
    const weight = learner.getModelWeights()[0][0];
    console.log(`penalties ${penalty}, rate ${rate}, ${400 / rate} epochs: weight ${weight.toFixed(3)}, ` +
        `right label given ${learner.predict(examples)[0][0].toFixed(3)}`);
  }
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
