#!/bin/sh
# ml-regression-multivariate-linear 2.0.4 (npm): the statistics of a linear regression with several outputs, and of
# one without an intercept.
# Expected: each output has its own standard errors, those of a regression of it alone; the observations are the
# examples.
# Behaviour: the standard errors and t of the first output stand for all: a noisy second one seems as sure as the
# first. The number of observations is that of outputs, and without an intercept the last input is named
# "Intercept".
# Seen:
#   both outputs: slopes 1.00 9.00, standard errors 0.04 0.10, t 25.00 0.20
#   the first alone: slope 1.00, standard errors 0.04 0.10, t 25.00 0.20
#   the second alone: slope 9.00, standard errors 4.73 11.58, t 1.90 0.35
#   the second by hand: standard errors 4.73 11.58
#   observations of 5 examples with 2 outputs: 2
#   variables of 2x + 3z without an intercept: X Variable 1 2.00, Intercept 3.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-regression-multivariate-linear@2.0.4
cat > "$dir/seen.cjs" <<'END'
const Regression = require('ml-regression-multivariate-linear');

const list = (numbers) => Array.from(numbers, (number) => number.toFixed(2)).join(' ');
const tell = (name, { weights, stdErrors, tStats }) =>
  console.log(`${name} ${list(weights[0])}, standard errors ${list(stdErrors)}, t ${list(tStats)}`);

const x = [0, 1, 2, 3, 4];
const y = [[0.1, 0], [0.9, 20], [2.1, 10], [2.9, 50], [4.1, 30]];
const inputs = x.map((entry) => [entry]);
const both = new Regression(inputs, y);
tell('both outputs: slopes', both);
tell('the first alone: slope', new Regression(inputs, y.map(([first]) => [first])));
tell('the second alone: slope', new Regression(inputs, y.map(([, second]) => [second])));

const sum = (numbers) => numbers.reduce((a, b) => a + b);
const rest = sum(y.map(([, second], i) => (second - 9 * x[i] - 4) ** 2)) / (5 - 2);
const spread = sum(x.map((entry) => (entry - 2) ** 2));
const errors = [Math.sqrt(rest / spread), Math.sqrt(rest * (1 / 5 + 2 ** 2 / spread))];
console.log(`the second by hand: standard errors ${list(errors)}`);

const { summary } = both.toJSON();
console.log(`observations of 5 examples with 2 outputs: ${summary.regressionStatistics.observations}`);
const plain = new Regression([[1, 2], [2, 1], [3, 5], [4, 3]], [[8], [7], [21], [17]], { intercept: false });
const names = plain.toJSON().summary.variables.map(({ label, coefficients }) => `${label} ${list(coefficients)}`);
console.log(`variables of 2x + 3z without an intercept: ${names.join(', ')}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
