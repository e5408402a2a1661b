#!/bin/sh
# ml-svm 2.1.2 (npm): margins of a support vector machine, and its bound C.
# Expected: the margins of several examples are those of each, with the sign of what is predicted; no coefficient is larger
# than C.
# Behaviour: only the first one's features are scaled as those of the training were. The others' index is taken for the
# setting not to scale, so that their margins are those of other points: all positive, where half is predicted as -1.
# And where two examples of different classes are changed together, the bound has ai + aj for aj - ai: coefficients
# go above C, so that an outlier weighs more than it may.
# Seen, a linear kernel, 8 examples in the plane:
#   labels, and predicted: + - + - + - + -, and + - + - + - + -
#   margins of all at once: 0.91 4.79 11.28 4.75 9.93 2.09 8.59 7.26
#   margins one by one: 0.91 -0.21 0.25 -0.22 0.15 -0.41 0.05 -0.05
#   C = 0.1: largest coefficient 0.164
#   C = 1: largest coefficient 1.640
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-svm@2.1.2
cat > "$dir/seen.cjs" <<'END'
const SVM = require('ml-svm');

const examples = [[0, 16], [1, 4], [2, 9], [3, 4], [4, 8], [5, 2], [6, 7], [7, 6]];
const labels = examples.map(([, y]) => (y > 6 ? 1 : -1));
const signs = (xs) => xs.map((x) => (x > 0 ? '+' : '-')).join(' ');
const two = (xs) => xs.map((x) => x.toFixed(2)).join(' ');

function trained(C) {
  let seed = 1;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const machine = new SVM({ C, tol: 1e-6, maxPasses: 50, maxIterations: 100000, kernel: 'linear', random });
  machine.train(examples, labels);
  return machine;
}

const machine = trained(1);
console.log(`labels, and predicted: ${signs(labels)}, and ${signs(machine.predict(examples))}`);
console.log(`margins of all at once: ${two(machine.margin(examples))}`);
console.log(`margins one by one: ${two(examples.map((example) => machine.margin([example])[0]))}`);
for (const C of [0.1, 1]) {
  console.log(`C = ${C}: largest coefficient ${Math.max(...trained(C).alphas).toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
