#!/bin/sh
# ml-cross-validation 1.3.0 (npm): k folds.
# Expected: every example is tested once, and all others are then trained on.
# Behaviour: a fold has the number of examples over k, rounded down. Where more than k folds of that size fit, the ones
# after the k-th are dropped, and their examples are neither tested nor trained on: 9 of 19 for ten folds. Only where
# less than a whole fold remains is the rest kept, in the last one. kFold's confusion matrix is of that many.
# Seen, k folds of so many examples, the confusion matrix of a classifier that is always right:
#   10 of 150: 15 to 15 in a fold, trained on 135 and tested on 150, confusion matrix of 150
#   10 of 29: 2 to 3 in a fold, trained on 19 and tested on 21, confusion matrix of 21
#   10 of 28: 2 to 2 in a fold, trained on 18 and tested on 20, confusion matrix of 20
#   10 of 19: 1 to 1 in a fold, trained on 9 and tested on 10, confusion matrix of 10
#   5 of 14: 2 to 2 in a fold, trained on 8 and tested on 10, confusion matrix of 10
#   5 of 9: 1 to 1 in a fold, trained on 4 and tested on 5, confusion matrix of 5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-cross-validation@1.3.0
cat > "$dir/seen.cjs" <<'END'
const { getFolds, kFold } = require('ml-cross-validation');

for (const [k, n] of [[10, 150], [10, 29], [10, 28], [10, 19], [5, 14], [5, 9]]) {
  const examples = Array.from({ length: n }, (_, i) => [i]);
  const folds = getFolds(examples, k);
  const tested = folds.map((fold) => fold.testIndex.length);
  const labels = examples.map(([i]) => i % 2);
  const matrix = kFold(examples, labels, k, (features, right, tests) => tests.map(([i]) => i % 2));
  console.log(`${k} of ${n}: ${Math.min(...tested)} to ${Math.max(...tested)} in a fold, trained on ` +
      `${folds[0].trainIndex.length} and tested on ${tested.reduce((sum, each) => sum + each)}, ` +
      `confusion matrix of ${matrix.getTotalCount()}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
