#!/bin/sh
# bayes-classifier 0.0.5 (npm): what a naive Bayes classifier thinks of a text none of whose words it knows.
# Expected: the share of each class among the texts, which sum to 1, smoothed or not.
# Behaviour: each class begins at one text, but the number of all at one, whatever the number of classes: the
# shares sum to (n + classes) / (n + 1), and the smallest are the most too large.
# Seen:
#   one class: last class 1.0000, is 1.0000, with Laplace's smoothing 1.0000; sum 1.000
#   two classes, 9 texts and 1: last class 0.1818, is 0.1000, with Laplace's smoothing 0.1667; sum 1.091
#   five classes of 1: last class 0.3333, is 0.2000, with Laplace's smoothing 0.2000; sum 1.667
#   100 classes of 1: last class 0.0198, is 0.0100, with Laplace's smoothing 0.0100; sum 1.980
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" bayes-classifier@0.0.5
cat > "$dir/seen.cjs" <<'END'
const BayesClassifier = require('bayes-classifier');

function shares(counts) {
  const classifier = new BayesClassifier();
  counts.forEach((count, label) => {
    for (let i = 0; i < count; i++) {
      classifier.addDocument(`word${label}`, String(label));
    }
  });
  classifier.train();
  const told = classifier.getClassifications('unknown');
  return counts.map((_, label) => told.find((each) => each.label === String(label)).value);
}

function tell(name, counts) {
  const seen = shares(counts);
  const n = counts.reduce((sum, count) => sum + count);
  console.log(`${name}: last class ${seen.at(-1).toFixed(4)}, is ${(counts.at(-1) / n).toFixed(4)}, ` +
      `with Laplace's smoothing ${((counts.at(-1) + 1) / (n + counts.length)).toFixed(4)}; ` +
      `sum ${seen.reduce((sum, x) => sum + x).toFixed(3)}`);
}

tell('one class', [3]);
tell('two classes, 9 texts and 1', [9, 1]);
tell('five classes of 1', Array(5).fill(1));
tell('100 classes of 1', Array(100).fill(1));
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
