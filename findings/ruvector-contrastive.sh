#!/bin/sh
# @ruvector/attention 0.1.32 (npm, for Linux on x86-64): its contrastive loss and its stepwise decay.
# Expected: one loss, and its gradient; a temperature that falls in steps.
# Behaviour: the loss by itself is the mean over all negatives, the loss beside the gradient that over those within the
# margin, and the gradient is the second one's: with nine of ten negatives far enough away a step is ten times as long
# as the loss that one sees falls. The decay Step is the linear one.
# Seen, anchor (0, 0), positive (1, 0), margin 1:
#   one negative near: loss 0.50, with its gradient 0.50, gradient -1.00 1.00, by differences -1.00 1.00
#   one near, one far: loss 0.25, with its gradient 0.50, gradient -1.00 1.00, by differences -0.50 0.50
#   one near, nine far: loss 0.05, with its gradient 0.50, gradient -1.00 1.00, by differences -0.10 0.10
#   decay Step: 1.00 0.91 0.82 0.73 0.64 0.55 0.46 0.37 0.28 0.19 0.10
#   decay Linear: 1.00 0.91 0.82 0.73 0.64 0.55 0.46 0.37 0.28 0.19 0.10
#   decay Cosine: 1.00 0.98 0.91 0.81 0.69 0.55 0.41 0.29 0.19 0.12 0.10
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @ruvector/attention@0.1.32
cat > "$dir/seen.cjs" <<'END'
const { LocalContrastiveLoss, TemperatureAnnealing } = require('@ruvector/attention');

const loss = new LocalContrastiveLoss(1);
const anchor = [0, 0];
const positive = Float32Array.of(1, 0);
const near = [0, 1.5];
const far = [0, 9];

/** The slopes of compute by central differences, wide as its numbers are of single precision. */
function differences(negatives) {
  const step = 0.01;
  return anchor.map((_, i) => {
    const value = (sign) => {
      const moved = Float32Array.from(anchor);
      moved[i] += sign * step;
      return loss.compute(moved, positive, negatives);
    };
    return ((value(1) - value(-1)) / (2 * step)).toFixed(2);
  });
}

for (const [name, list] of [['one negative near', [near]], ['one near, one far', [near, far]],
  ['one near, nine far', [near, ...Array(9).fill(far)]]]) {
  const negatives = list.map((point) => Float32Array.from(point));
  const told = loss.computeWithGradients(Float32Array.from(anchor), positive, negatives);
  console.log(`${name}: loss ${loss.compute(Float32Array.from(anchor), positive, negatives).toFixed(2)}, ` +
      `with its gradient ${told.loss.toFixed(2)}, gradient ${Array.from(told.gradients, (x) => x.toFixed(2)).join(' ')}, ` +
      `by differences ${differences(negatives).join(' ')}`);
}
for (const decay of ['Step', 'Linear', 'Cosine']) {
  const annealing = TemperatureAnnealing.withDecay(1, 0.1, 10, decay);
  const temperatures = Array.from({ length: 11 }, () => {
    const temperature = annealing.getTemp();
    annealing.step();
    return temperature.toFixed(2);
  });
  console.log(`decay ${decay}: ${temperatures.join(' ')}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
