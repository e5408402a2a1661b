#!/bin/sh
# machinelearn 2.1.5 (npm): its k-fold cross-validation and its split into training and test set.
# Expected: each example is tested in exactly one of the k folds, and a split of 3 to 1 has all
# examples, three quarters and one quarter.
# Behaviour: with shuffle the examples are shuffled anew for every fold, so the folds overlap: about a
# third of the examples is never tested and a quarter more than once. Without it the last n mod k are
# never tested. The split draws from as many places as there were at the start, and what it draws
# beyond those that are left is dropped in silence: of 1000 examples it trains on some 525, not 750,
# tests on 250, and the others are nowhere.
# Seen:
#   1000 examples, 5 shuffled folds: 1000 tests, about a third never tested true, a quarter more than once true
#   12 examples, 5 folds in order: tested 0 1 2 3 4 5 6 7 8 9
#   1000 examples split 3 to 1, seed 0: 528 to train on, 250 to test
#   1000 examples split 3 to 1, seed 1: 520 to train on, 250 to test
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" machinelearn@2.1.5
cat > "$dir/seen.cjs" <<'END'
const { KFold, train_test_split: split } = require('machinelearn/model_selection');

function testedOf(count, options) {
  const rows = Array.from({ length: count }, (_, i) => [i]);
  return new KFold(options).split(rows, rows.map(() => 0)).flatMap((fold) => fold.testIndex);
}

const tested = testedOf(1000, { k: 5, shuffle: true });
const never = 1000 - new Set(tested).size;
const times = (index) => tested.filter((other) => other === index).length;
const often = [...new Set(tested)].filter((index) => times(index) > 1).length;
console.log(`seen 1000 examples, 5 shuffled folds: ${tested.length} tests, about a third never tested ` +
    `${never > 250 && never < 400}, a quarter more than once ${often > 200 && often < 320}`);
console.log(`seen 12 examples, 5 folds in order: tested ${testedOf(12, { k: 5 }).join(' ')}`);
for (const seed of [0, 1]) {
  const rows = Array.from({ length: 1000 }, (_, i) => [i]);
  const { xTrain, xTest } = split(rows, rows.map(() => 0),
      { test_size: 0.25, train_size: 0.75, random_state: seed });
  console.log(`seen 1000 examples split 3 to 1, seed ${seed}: ${xTrain.length} to train on, ${xTest.length} to test`);
}
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
