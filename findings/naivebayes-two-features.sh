#!/bin/sh
# ml-naivebayes 4.0.0 (npm): its GaussianNB.
# Expected: every feature has its part in the answer, and the answer is the likelier class.
# Behaviour: the first two features alone are read, however many there are (the loop ends at the length of a
# feature's pair of mean and deviation instead of the number of features; with a single feature that is an
# exception). Classes that differ in the third feature are told apart by nothing: the first class is always the
# answer. And the logarithms of two densities go back through exp: where both classes are too unlikely for a
# double, some 39 deviations away, the answer is -1, no class at all.
# Seen, two classes of four examples each, about 0 and about 1000 in one feature and alike in the others:
#   they differ in feature 1 of 3: 8 of 8 examples right
#   they differ in feature 2 of 3: 8 of 8 examples right
#   they differ in feature 3 of 3: 4 of 8 examples right
#   they differ in feature 3 of 10: 4 of 8 examples right
#   feature 1 is 10000: class -1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-naivebayes@4.0.0
cat > "$dir/seen.cjs" <<'END'
const { GaussianNB } = require('ml-naivebayes');

const labels = [0, 0, 0, 0, 1, 1, 1, 1];

function trained(different, features) {
  const examples = labels.map((label, i) => Array.from({ length: features },
      (_, feature) => (feature === different - 1 ? 1000 * label : 0) + [-100, 100, -50, 50][(i + feature) % 4]));
  const bayes = new GaussianNB();
  bayes.train(examples, labels);
  return { bayes, examples };
}

function tell(different, features) {
  const { bayes, examples } = trained(different, features);
  const right = bayes.predict(examples).filter((answer, i) => answer === labels[i]).length;
  console.log(`they differ in feature ${different} of ${features}: ${right} of 8 examples right`);
}

tell(1, 3);
tell(2, 3);
tell(3, 3);
tell(3, 10);
const { bayes } = trained(1, 3);
console.log(`feature 1 is 10000: class ${bayes.predict([[10000, 0, 0]])[0]}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
