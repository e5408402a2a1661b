#!/bin/sh
# scikitjs 1.24.0 (npm) with @tensorflow/tfjs 4.22.0: the penalties of its ridge and lasso regression.
# Expected: those of scikit-learn, whose names, options and documentation it has: ridge adds alpha w² to
# the sum of the squares, lasso alpha |w| to half their mean.
# Behaviour: both are added to the mean of the squares. So ridge's penalty is as many times too strong as
# there are examples, and does not fade as they become more; lasso's is half as strong. An alpha that
# was found with one of the two libraries is wrong in the other.
# Seen, the weight for y = 2 x, x = 1, 2, 3, 4, alpha 1:
#   ridge, 4 examples: about 1.1, by scikit-learn's formula 1.7
#   lasso, 4 examples: about 1.6, by scikit-learn's formula 1.2
#   ridge, 100 examples: about 1.1, by scikit-learn's formula 2.0
#   lasso, 100 examples: about 1.6, by scikit-learn's formula 1.2
#   none, 4 examples: about 2.0, by scikit-learn's formula 2.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" scikitjs@1.24.0 @tensorflow/tfjs@4.22.0
cat > "$dir/seen.cjs" <<'END'
const scikit = require('scikitjs');
scikit.setBackend(require('@tensorflow/tfjs'));

// It ends after some steps near its minimum, a little elsewhere each time: to 0.3 is what is certain.
async function tell(name, regression, times, minimum, right) {
  const inputs = Array.from({ length: 4 * times }, (_, i) => [i % 4 + 1]);
  await regression.fit(inputs, inputs.map(([x]) => 2 * x));
  const [weight] = regression.coef.arraySync();
  const seen = Math.abs(weight - minimum) < 0.3 ? `about ${minimum.toFixed(1)}` : weight.toFixed(1);
  console.log(`seen ${name}, ${4 * times} examples: ${seen}, by scikit-learn's formula ${right.toFixed(1)}`);
}

(async () => {
  for (const times of [1, 25]) {
    // The sums of (x - mean)² and (x - mean)(y - mean) are 5 and 10 for each four.
    await tell('ridge', new scikit.RidgeRegression({ alpha: 1 }), times, (10 / 4) / (5 / 4 + 1), 10 * times / (5 * times + 1));
    await tell('lasso', new scikit.LassoRegression({ alpha: 1 }), times, (10 / 4 - 1 / 2) / (5 / 4), (10 / 4 - 1) / (5 / 4));
  }
  await tell('none', new scikit.LinearRegression(), 1, 10 / 5, 10 / 5);
})();
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
