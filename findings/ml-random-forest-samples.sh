#!/bin/sh
# ml-random-forest 2.1.0 (npm): maxSamples of a forest, and the importances of features.
# Expected: with maxSamples 0.5 each tree has half of the examples, drawn at random, as its documentation has it; the one
# feature that tells the target has the importance 1.
# Behaviour: the first half of the examples is taken for all trees, before any is drawn: of a file that lies class by
# class the second class is never seen, and every answer is the first one. The gain of a perfect split of a regression
# is an error of 0, so that no gain is left to be shared out: all importances are NaN, 0 divided by 0.
# Seen:
#   two groups far apart, class by class: accuracy 1
#   with maxSamples 0.5: accuracy 0.5
#   with maxSamples 0.5, mixed before: accuracy 1
#   regression of a step of the second feature: importances NaN and NaN, largest error 0.51
#   regression of twice the second feature: importances 0.00 and 1.00, largest error 0.04
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-random-forest@2.1.0
cat > "$dir/seen.cjs" <<'END'
const { RandomForestClassifier, RandomForestRegression } = require('ml-random-forest');

const inputs = Array.from({ length: 40 }, (_, i) => [i < 20 ? i / 20 : 5 + i / 20]);
const classes = inputs.map(([x]) => (x < 3 ? 0 : 1));

function accuracy(x, y, options) {
  const forest = new RandomForestClassifier({ seed: 42, nEstimators: 25, ...options });
  forest.train(x, y);
  const answers = forest.predict(inputs);
  return answers.filter((answer, i) => answer === classes[i]).length / classes.length;
}

console.log(`two groups far apart, class by class: accuracy ${accuracy(inputs, classes, {})}`);
console.log(`with maxSamples 0.5: accuracy ${accuracy(inputs, classes, { maxSamples: 0.5 })}`);
const mixed = (rows) => rows.map((_, i) => rows[(i * 7) % rows.length]);
console.log(`with maxSamples 0.5, mixed before: accuracy ${
  accuracy(mixed(inputs), mixed(classes), { maxSamples: 0.5 })}`);

const rows = Array.from({ length: 60 }, (_, i) => [(i * 7 % 60) / 60, (i * 13 % 60) / 60]);
for (const [name, target] of [['a step of the second feature', ([, b]) => (b < 0.5 ? 0 : 1)],
  ['twice the second feature', ([, b]) => 2 * b]]) {
  const forest = new RandomForestRegression({ seed: 42, nEstimators: 25 });
  forest.train(rows, rows.map(target));
  const importances = forest.featureImportance().map((x) => x.toFixed(2));
  const worst = Math.max(...forest.predict(rows).map((answer, i) => Math.abs(answer - target(rows[i]))));
  console.log(`regression of ${name}: importances ${importances.join(' and ')}, ` +
      `largest error ${worst.toFixed(2)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
