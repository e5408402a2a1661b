#!/bin/sh
# TensorFlow.js 4.22.0 (npm: @tensorflow/tfjs): the gradients of mirrored padding and floor division.
# Expected: an entry that mirroring copies gets the slopes of all its copies; a quotient rounded down
# is level, as floor itself is here, slope 0.
# Behaviour: the copies' slopes are dropped, as though the border were of zeros: an image's edges are
# learned from with other gradients than its loss has. floorDiv has the slope of div. (Found by
# comparing every function's gradient with a difference quotient; most agree.)
# Seen:
#   zeros around: gradient 2.00 3.00 4.00, difference quotient 2.00 3.00 4.00
#   reflected: gradient 2.00 3.00 4.00, difference quotient 2.00 9.00 4.00
#   symmetric: gradient 2.00 3.00 4.00, difference quotient 3.00 3.00 9.00
#   floor: gradient 0.00 0.00 0.00, difference quotient 0.00 0.00 0.00
#   floor(x / 2): gradient 0.00 0.00 0.00, difference quotient 0.00 0.00 0.00
#   floorDiv(x, 2): gradient 0.50 0.50 0.50, difference quotient 0.00 0.00 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @tensorflow/tfjs@4.22.0
cat > "$dir/seen.cjs" <<'END'
const tf = require('@tensorflow/tfjs');
const h = 0.01;

function tell(name, f, point) {
  const seen = tf.grad((x) => tf.sum(f(x)))(tf.tensor1d(point)).dataSync();
  const quotient = point.map((_, i) => {
    const at = (step) => tf.sum(f(tf.tensor1d(point.map((value, j) => (i === j ? value + step : value))))).dataSync()[0];
    return (at(h) - at(-h)) / (2 * h);
  });
  const list = (values) => Array.from(values, (value) => value.toFixed(2)).join(' ');
  console.log(`${name}: gradient ${list(seen)}, difference quotient ${list(quotient)}`);
}

const weights = tf.tensor1d([1, 2, 3, 4, 5]);
tell('zeros around', (x) => tf.pad(x, [[1, 1]]).mul(weights), [1, 2, 4]);
tell('reflected', (x) => tf.mirrorPad(x, [[1, 1]], 'reflect').mul(weights), [1, 2, 4]);
tell('symmetric', (x) => tf.mirrorPad(x, [[1, 1]], 'symmetric').mul(weights), [1, 2, 4]);
tell('floor', (x) => tf.floor(x), [1.2, 2.5, 4.7]);
tell('floor(x / 2)', (x) => tf.floor(x.div(2)), [1.2, 2.5, 4.7]);
tell('floorDiv(x, 2)', (x) => tf.floorDiv(x, 2), [1.2, 2.5, 4.7]);
END
seen=$(node "$dir/seen.cjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
