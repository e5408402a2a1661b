#!/bin/sh
# random-forest 0.0.7 (npm), in WebAssembly: forests of 50 trees.
# Expected: of an input that has a few whole values the forest learns as well as of one that has any.
# Behaviour: where many examples have the same value of an input, the forest answers one number, or one class, to all of
# them, and is less right than the mean of the targets, or than the rule "always no": AND, which a single tree of two
# splits has, is not learned at all, and all classes are equally likely. It makes no difference that the inputs are
# said not to be categories. Inputs of which no two are equal are learned well.
# Seen, 400 examples, an input between 0 and 10 and one of noise, root of the mean squared error on them:
#   target 10 x, x any number: 0.2, of always the mean 27.6
#   target 10 x, x one of 30 thirds: 58.6, of always the mean 28.8
#   target 10 x, x a whole number: 52.5, of always the mean 29.4
#   AND of any two numbers, above a half: right 93 %, sure of it 0.87, of always no 76 %
#   AND of two whole numbers, 0 and 1: right 74 %, sure of it 0.50, of always no 74 %
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" random-forest@0.0.7
cat > "$dir/seen.cjs" <<'END'
const { RandomForestClassifier, RandomForestRegressor } = require('random-forest');

let seed = 1;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const settings = { nEstimators: 50, maxDepth: 10, seed: 1, categorical: [false, false] };
const mean = (xs) => xs.reduce((a, b) => a + b, 0) / xs.length;
const error = (answers, targets) => Math.sqrt(mean(answers.map((x, i) => (x - targets[i]) ** 2)));

function regression(name, draw) {
  const inputs = Array.from({ length: 400 }, () => [draw(), random()]);
  const targets = inputs.map(([x]) => 10 * x + random());
  const forest = new RandomForestRegressor(settings);
  forest.train(inputs, targets);
  const seen = error(inputs.map((input) => forest.predict(input)), targets);
  const none = error(inputs.map(() => mean(targets)), targets);
  console.log(`target 10 x, x ${name}: ${seen.toFixed(1)}, of always the mean ${none.toFixed(1)}`);
}

regression('any number', () => 10 * random());
regression('one of 30 thirds', () => Math.floor(30 * random()) / 3);
regression('a whole number', () => Math.floor(10 * random()));

function and(name, draw) {
  const inputs = Array.from({ length: 400 }, () => [draw(), draw()]);
  const targets = inputs.map(([a, b]) => (a > 0.5 && b > 0.5 ? 'yes' : 'no'));
  const forest = new RandomForestClassifier(settings);
  forest.train(inputs, targets);
  const right = (answers) => `${((100 * answers.filter((x, i) => x === targets[i]).length) / 400).toFixed(0)} %`;
  const sure = mean(inputs.map((input) => Math.max(...forest.predictProba(input))));
  console.log(`AND of ${name}: right ${right(inputs.map((input) => forest.predict(input)))}, ` +
      `sure of it ${sure.toFixed(2)}, of always no ${right(inputs.map(() => 'no'))}`);
}

and('any two numbers, above a half', random);
and('two whole numbers, 0 and 1', () => Math.round(random()));
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { head -c 2000 "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
