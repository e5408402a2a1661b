#!/bin/sh
# @stdlib/ml-incr-binary-classification 0.1.0 (npm): the coefficients that it gives back.
# (@stdlib/ml 0.4.1 does the same.)
# Expected: they are the model: weights times inputs plus the last one, the intercept, is what predict
# gives as the linear answer.
# Behaviour: weights are kept beside a common factor that the penalty makes smaller with every example.
# predict multiplies all by it, the coefficients only the weights: their intercept is too large, by 3
# percent with the default penalty of 0.001, twenty times with the largest here. Whoever copies the
# coefficients into another program has another model.
# Seen, 300 examples, linear answer at input 1:
#   penalty 0: coefficients 1.939 and -2.521, their answer -0.581, predict's -0.581; its intercept is -2.521
#   penalty 0.0001: coefficients 1.937 and -2.524, their answer -0.587, predict's -0.580; its intercept is -2.517
#   penalty 0.001: coefficients 1.916 and -2.560, their answer -0.644, predict's -0.568; its intercept is -2.484
#   penalty 0.01: coefficients 1.724 and -2.953, their answer -1.229, predict's -0.463; its intercept is -2.187
#   penalty 0.1: coefficients 0.828 and -16.364, their answer -15.537, predict's 0.025; its intercept is -0.803
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @stdlib/ml-incr-binary-classification@0.1.0 @stdlib/ndarray-array@0.1.0
cat > "$dir/seen.cjs" <<'END'
const incrBinaryClassification = require('@stdlib/ml-incr-binary-classification');
const array = require('@stdlib/ndarray-array');

for (const lambda of [0, 0.0001, 0.001, 0.01, 0.1]) {
  const learn = incrBinaryClassification(1, { lambda, learningRate: ['constant', 0.1] });
  for (let example = 0; example < 300; example++) {
    const odd = example % 2 === 1;
    learn(array([odd ? 2 : 1]), odd ? 1 : -1);
  }
  const [weight, intercept] = [learn().get(0), learn().get(1)];
  const [atZero, atOne] = [0, 1].map((input) => learn.predict(array([input]), 'linear').get());
  console.log(`penalty ${lambda}: coefficients ${weight.toFixed(3)} and ${intercept.toFixed(3)}, ` +
      `their answer ${(weight + intercept).toFixed(3)}, predict's ${atOne.toFixed(3)}; its intercept is ${atZero.toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
