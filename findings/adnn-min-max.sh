#!/bin/sh
# adnn 2.0.10 (npm), automatic differentiation and networks, on which WebPPL learns: min and max.
# Expected: the slope of max(x, 0) is 1 where x is above 0; where the two are equal anything from 0 to 1.
# Behaviour: min and max have their values and no slope at all: 0 by either side, wherever they are. A
# rectifier, a hinge or a clipping that is written with them never learns, and nothing is said. abs has
# its slope, so (x + |x|) / 2, the same function, learns.
# Seen:
#   max(x, 0) at 2: slope 0, difference quotient 1
#   max(x, 0) at -2: slope 0, difference quotient 0
#   min(x, 5) at 2: slope 0, difference quotient 1
#   hinge max(0, 1 - x) at 0.5: slope 0, difference quotient -1
#   (x + |x|) / 2 at 2: slope 1, difference quotient 1
#   sigmoid(x) at 0: slope 0.25, difference quotient 0.25
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" adnn@2.0.10
cat > "$dir/seen.cjs" <<'END'
const ad = require('adnn/ad');
const { max, min, abs, add, sub, div, sigmoid } = ad.scalar;

function tell(name, f, at) {
  const x = ad.lift(at);
  f(x).backprop();
  const quotient = (f(at + 1e-6) - f(at - 1e-6)) / 2e-6;
  console.log(`${name} at ${at}: slope ${ad.derivative(x)}, difference quotient ${Number(quotient.toFixed(6))}`);
}

tell('max(x, 0)', (x) => max(x, 0), 2);
tell('max(x, 0)', (x) => max(x, 0), -2);
tell('min(x, 5)', (x) => min(x, 5), 2);
tell('hinge max(0, 1 - x)', (x) => max(0, sub(1, x)), 0.5);
tell('(x + |x|) / 2', (x) => div(add(x, abs(x)), 2), 2);
tell('sigmoid(x)', sigmoid, 0);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
