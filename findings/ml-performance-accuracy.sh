#!/bin/sh
# ml-performance 0.2.0 (npm): the accuracy and the error rate that it tells for each threshold.
# Expected: the share of examples that are right, and one minus it.
# Behaviour: the right ones are divided by the number of different scores, not of examples, so that with equal scores
# the accuracy goes above 1. In the error rate the bracket stands elsewhere: the misses count whole, and only the false
# alarms are divided.
# Seen, one line a threshold from above:
#   four scores
#     0.9: accuracy 0.75, is 0.75; error rate 1, is 0.25
#     0.8: accuracy 0.5, is 0.5; error rate 1.25, is 0.5
#     0.7: accuracy 0.75, is 0.75; error rate 0.25, is 0.25
#     0.1: accuracy 0.5, is 0.5; error rate 0.5, is 0.5
#   two scores, twice each
#     0.9: accuracy 2, is 1; error rate 0, is 0
#     0.1: accuracy 1, is 0.5; error rate 1, is 0.5
#   two scores, four times each
#     0.9: accuracy 3, is 0.75; error rate 1.5, is 0.25
#     0.1: accuracy 2, is 0.5; error rate 2, is 0.5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-performance@0.2.0
cat > "$dir/seen.cjs" <<'END'
const Performance = require('ml-performance');

function tell(name, scores, targets) {
  console.log(name);
  const seen = new Performance([scores], [targets], { all: true, max: true });
  const [accuracy, error, threshold] = ['acc', 'err', 'threshold'].map((measure) => seen.getMeasure(measure));
  for (let i = 1; i < accuracy.length; i++) {
    const right = scores.filter((score, j) => (score >= threshold[i]) === (targets[j] === 1)).length;
    const share = right / scores.length;
    console.log(`  ${threshold[i]}: accuracy ${accuracy[i]}, is ${share}; error rate ${error[i]}, is ${1 - share}`);
  }
}

tell('four scores', [0.9, 0.8, 0.7, 0.1], [1, 0, 1, 0]);
tell('two scores, twice each', [0.9, 0.9, 0.1, 0.1], [1, 1, 0, 0]);
tell('two scores, four times each', [0.9, 0.9, 0.9, 0.9, 0.1, 0.1, 0.1, 0.1], [1, 1, 1, 0, 0, 0, 0, 1]);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
