#!/bin/sh
# limdu 1.0.0 (npm), which classifies texts: the averages over classes of its PrecisionRecall, and its
# Hamming gain.
# Expected: the mean of the classes' F1, 1 where all is right, the same whenever it is asked for; a gain
# from 0 to 1.
# Behaviour: with up to three classes the averages are 0, whatever was answered. With more they are NaN
# when they are asked for first and numbers the second time. A class of which nothing was found counts
# with an F1 of -1 if it is the first one, with 0 otherwise, so the average depends on the order and may
# be negative. The Hamming loss counts mistakes by the labels there should be, and goes above 1.
# Seen, each example's class and answer:
#   all 3 of 3 classes right: macro F1 0.00, then 0.00, right is 1.00, gain 1.00
#   all 4 of 4 classes right: macro F1 NaN, then 1.00, right is 1.00, gain 1.00
#   first two exchanged: macro F1 NaN, then 0.25, right is 0.50, gain 0.00
#   last two exchanged: macro F1 NaN, then 0.50, right is 0.50, gain 0.00
#   all 4 wrong: macro F1 NaN, then -0.25, right is 0.00, gain -1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" limdu@1.0.0
cat > "$dir/seen.cjs" <<'END'
const { PrecisionRecall } = require('limdu').utils;

function tell(name, ...pairs) {
  const seen = new PrecisionRecall();
  pairs.forEach(([label, answer]) => seen.addPredicition([label], [answer]));
  const { macroF1, HammingGain } = seen.retrieveStats();
  const again = seen.retrieveStats().macroF1;
  const classes = [...new Set(pairs.map(([label]) => label))];
  const f1 = classes.map((one) => {
    const count = (k) => pairs.filter((pair) => pair[k] === one).length;
    const right = pairs.filter(([label, answer]) => label === one && answer === one).length;
    return 2 * right / (count(0) + count(1));
  });
  const mean = f1.reduce((sum, x) => sum + x) / classes.length;
  console.log(`${name}: macro F1 ${macroF1.toFixed(2)}, then ${again.toFixed(2)}, ` +
    `right is ${mean.toFixed(2)}, gain ${HammingGain.toFixed(2)}`);
}

tell('all 3 of 3 classes right', ['a', 'a'], ['b', 'b'], ['c', 'c']);
tell('all 4 of 4 classes right', ['a', 'a'], ['b', 'b'], ['c', 'c'], ['d', 'd']);
tell('first two exchanged', ['a', 'b'], ['b', 'a'], ['c', 'c'], ['d', 'd']);
tell('last two exchanged', ['a', 'a'], ['b', 'b'], ['c', 'd'], ['d', 'c']);
tell('all 4 wrong', ['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'a']);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
