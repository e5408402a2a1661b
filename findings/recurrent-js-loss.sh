#!/bin/sh
# recurrent-js 1.7.4 (npm): getSquaredLossFor of its networks.
# Expected: the sum of the outputs' squared errors, or half of it, or their mean.
# Behaviour: the errors are summed first, signs and all, and the sum is squared. Errors of different signs cancel:
# outputs that are wrong by as much above as below have the loss 0. A training that waits for a small loss may end
# before it began; the steps themselves follow the slopes of half the sum of the squares.
# Seen, two outputs 0.5 and 0.5 by their biases:
#   targets 0.5 and 0.5: loss 0.00, sum of the squares 0.00
#   targets 1.5 and -0.5: loss 0.00, sum of the squares 2.00
#   targets 1.5 and 1.5: loss 4.00, sum of the squares 2.00
#   targets 1.5 and 0.4: loss 0.81, sum of the squares 1.01
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" recurrent-js@1.7.4
cat > "$dir/seen.cjs" <<'END'
const { DNN } = require('recurrent-js');

const network = new DNN({
  architecture: { inputSize: 1, hiddenUnits: [1], outputSize: 2 },
  training: { alpha: 0.1, loss: 1e-6, lossClamp: 10 },
});
network.model.decoder.Wh.w.fill(0);
network.model.decoder.b.w.fill(0.5);

function tell(targets) {
  const squares = network.forward([1]).reduce((sum, output, k) => sum + (output - targets[k]) ** 2, 0);
  const loss = network.getSquaredLossFor([1], targets);
  return [loss, squares];
}

for (const targets of [[0.5, 0.5], [1.5, -0.5], [1.5, 1.5], [1.5, 0.4]]) {
  const [loss, squares] = tell(targets).map((number) => number.toFixed(2));
  console.log(`targets ${targets.join(' and ')}: loss ${loss}, sum of the squares ${squares}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
