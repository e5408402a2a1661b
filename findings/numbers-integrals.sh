#!/bin/sh
# numbers 0.7.0 (npm): its integrals by adaptive Simpson and by a Riemann sum.
# Expected: the adaptive one halves an interval until the error is as small as asked for, 1e-8 here; of a constant 1
# a sum over n equal steps is the length.
# Behaviour: the middle of an interval from a to b is a + b for half of it. From 0 on that is b, the other half is empty,
# and what comes out is one Simpson step, whatever the error asked for; elsewhere it is the integral over other
# intervals. The sum adds up steps until it passes the end, so that an eleventh comes in where ten tenths are less than 1.
# Seen:
#   exp(-x²) from 0 to 2: 0.8299, should be 0.8821
#   exp(-x²) from -1 to 1: 1.5940, should be 1.4936
#   1/x from 1 to 2: 3.3549, should be 0.6931
#   sigmoid from 0 to 6: 5.3078, should be 5.3093
#   x³ from 0 to 2: 4.0000, should be 4.0000
#   sum of 1 from 0 to 1: in 4 steps 1.0, in 10 steps 1.1
#   sum of 1 from 0 to 3: in 4 steps 3.0, in 10 steps 3.3, in 30 steps 3.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" numbers@0.7.0
cat > "$dir/seen.cjs" <<'END'
const { calculus } = require('numbers');

function tell(name, formula, start, end) {
  const steps = 100000;
  const width = (end - start) / steps;
  let right = 0;
  for (let i = 0; i < steps; i++) {
    right += formula(start + (i + 0.5) * width) * width;
  }
  const seen = calculus.adaptiveSimpson(formula, start, end, 1e-8);
  console.log(`${name} from ${start} to ${end}: ${seen.toFixed(4)}, should be ${right.toFixed(4)}`);
}

const bell = (x) => Math.exp(-x * x);
tell('exp(-x²)', bell, 0, 2);
tell('exp(-x²)', bell, -1, 1);
tell('1/x', (x) => 1 / x, 1, 2);
tell('sigmoid', (x) => 1 / (1 + Math.exp(-x)), 0, 6);
tell('x³', (x) => x ** 3, 0, 2);
for (const [end, all] of [[1, [4, 10]], [3, [4, 10, 30]]]) {
  const sums = all.map((steps) => `in ${steps} steps ${calculus.Riemann(() => 1, 0, end, steps).toFixed(1)}`);
  console.log(`sum of 1 from 0 to ${end}: ${sums.join(', ')}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
