#!/bin/sh
# @stdlib/ml-incr-binary-classification 0.1.0 (npm): its modified Huber loss. (@stdlib/ml 0.4.1 has
# the same.)
# Expected: by the margin m (the answer times the label, 1 or -1) the loss is 0 above 1, (1 - m)² down
# to -1 and -4m below. An example beyond the margin changes nothing, as with the squared hinge.
# Behaviour: above 1 the slope goes on as if it were a square: an example that is answered right and
# surely is pushed back, the harder the surer it is. At -1 the slope jumps from 2 to 4, as half of the
# square is taken and the whole of the straight line.
# Seen, steps in units of the learning rate:
#   margin -2: squared hinge 3.00, modified Huber 4.00, its slope is 4.00
#   margin -1.01: squared hinge 2.01, modified Huber 4.00, its slope is 4.00
#   margin -0.99: squared hinge 1.99, modified Huber 1.99, its slope is 3.98
#   margin 0.5: squared hinge 0.50, modified Huber 0.50, its slope is 1.00
#   margin 1.5: squared hinge 0.00, modified Huber -0.50, its slope is 0.00
#   margin 3: squared hinge 0.00, modified Huber -2.00, its slope is 0.00
#   margin 10: squared hinge 0.00, modified Huber -9.00, its slope is 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @stdlib/ml-incr-binary-classification@0.1.0 @stdlib/ndarray-array@0.1.0
cat > "$dir/seen.cjs" <<'END'
const incrBinaryClassification = require('@stdlib/ml-incr-binary-classification');
const array = require('@stdlib/ndarray-array');

/** By how much the first example, of this margin and label 1, moves the weight towards itself. */
function step(loss, margin) {
  const rate = 0.001;
  const learn = incrBinaryClassification(1, { loss, intercept: false, lambda: 0, learningRate: ['constant', rate] });
  const before = learn(array([1000]), 1).get(0);
  const input = margin / before;
  return (learn(array([input]), 1).get(0) - before) / rate / input;
}

for (const margin of [-2, -1.01, -0.99, 0.5, 1.5, 3, 10]) {
  const right = margin > 1 ? 0 : margin > -1 ? 2 * (1 - margin) : 4;
  console.log(`margin ${margin}: squared hinge ${step('squaredHinge', margin).toFixed(2)}, ` +
      `modified Huber ${step('modifiedHuber', margin).toFixed(2)}, its slope is ${right.toFixed(2)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
