#!/bin/sh
# Logistic regression of apparatus 0.0.10 (npm; what natural classifies texts with) and of
# ml-logistic-regression 2.0.0 (npm).
# Expected: sigmoid(w x + b), so where 1 and 2 are no, 3 and 4 are yes, the answer turns near 2.5.
# Behaviour: apparatus learns w and b, then cuts b off and answers with sigmoid(w x); the other has
# no b at all. Both turn at 0, whatever they have learned from. A column of ones among the inputs
# is all that the second needs; the first learns half of its b in that column, and cuts off the rest.
# Seen:
#   apparatus: no yes yes yes yes for 0 1 2 3 4, with ones no no yes yes yes
#   ml-logistic-regression: no yes yes yes yes for 0 1 2 3 4, with ones no no no yes yes
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" apparatus@0.0.10 ml-logistic-regression@2.0.0 ml-matrix@6.12.1
cat > "$dir/seen.cjs" <<'END'
const { LogisticRegressionClassifier } = require('apparatus');
const LogisticRegression = require('ml-logistic-regression');
const { Matrix } = require('ml-matrix');
const inputs = [[1], [2], [3], [4]];
const asked = [[0], [1], [2], [3], [4]];
const ones = (rows) => rows.map((row) => [1, ...row]);

function apparatus(inputs, asked) {
  const classifier = new LogisticRegressionClassifier();
  inputs.forEach((input, i) => classifier.addExample(input, i < 2 ? 'no' : 'yes'));
  classifier.train();
  return asked.map((input) => classifier.classify(input)).join(' ');
}

function ml(inputs, asked) {
  const regression = new LogisticRegression({ numSteps: 20000, learningRate: 0.05 });
  regression.train(new Matrix(inputs), Matrix.columnVector([0, 0, 1, 1]));
  return regression.predict(new Matrix(asked)).map((y) => ['no', 'yes'][y]).join(' ');
}

for (const [name, answer] of [['apparatus', apparatus], ['ml-logistic-regression', ml]]) {
  console.log(
    `${name}: ${answer(inputs, asked)} for 0 1 2 3 4, ` +
      `with ones ${answer(ones(inputs), ones(asked))}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
