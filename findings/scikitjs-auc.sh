#!/bin/sh
# scikitjs 1.24.0 (npm) with @tensorflow/tfjs 4.22.0: the area under the ROC curve.
# Expected: the share of pairs of a 1 and a 0 that the scores have in the right order: 1 where every
# 1 is above every 0, 0 where every one is below, and the same whatever the examples' order.
# Behaviour: labels and scores themselves are taken for the corners of a polygon, and its area is
# told. So a perfect order has 0.45 and the worst one more, the examples' order changes it, and so
# does a scale of the scores.
# Seen:
#   all in order: 0.45 for 1.00
#   the same, the ones first: 0.50 for 1.00
#   the same, scores halved: 0.22 for 1.00
#   all the wrong way: 0.50 for 0.00
#   one pair of four the wrong way: 0.38 for 0.75
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" scikitjs@1.24.0 @tensorflow/tfjs@4.22.0
cat > "$dir/seen.cjs" <<'END'
const scikit = require('scikitjs');
scikit.setBackend(require('@tensorflow/tfjs'));

function byPairs(labels, scores) {
  const of = (label) => scores.filter((_, i) => labels[i] === label);
  const pairs = of(1).flatMap((one) => of(0).map((zero) => one > zero));
  return pairs.filter((right) => right).length / pairs.length;
}

function tell(name, labels, scores) {
  const area = scikit.metrics.rocAucScore([...labels], [...scores]);
  console.log(`seen ${name}: ${area.toFixed(2)} for ${byPairs(labels, scores).toFixed(2)}`);
}

tell('all in order', [0, 0, 1, 1], [0.1, 0.2, 0.7, 0.8]);
tell('the same, the ones first', [1, 1, 0, 0], [0.8, 0.7, 0.2, 0.1]);
tell('the same, scores halved', [0, 0, 1, 1], [0.05, 0.1, 0.35, 0.4]);
tell('all the wrong way', [1, 1, 0, 0], [0.1, 0.2, 0.7, 0.8]);
tell('one pair of four the wrong way', [0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
