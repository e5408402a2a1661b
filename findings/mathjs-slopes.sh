#!/bin/sh
# mathjs 15.2.0 (npm): its derivatives of acoth, of a cube root, and of the root of a square.
# Expected: the slope of acoth is 1 / (1 - x²), which is below 0 wherever acoth is defined; the cube root of a
# negative number, which mathjs has as a real one, has a real slope; √x² is |x|, as mathjs computes it, with
# the slope -1 at the left, however it is written.
# Behaviour: the slope of acoth has the wrong sign. That of a cube root is by a power that is complex at the left.
# A power of a power is one power of x, before it is differentiated and by simplify, so (x²)^(1/2) is x and has
# the slope 1; sqrt(x²) has -1.
# Seen, beside the difference quotient of mathjs' own values:
#   acoth(x) at 2: slope 0.3333, difference quotient -0.3333
#   acoth(x) at -3: slope 0.1250, difference quotient -0.1250
#   cbrt(x) at -8: slope -0.0417 - 0.0722i, difference quotient 0.0833
#   nthRoot(x, 3) at -8: slope -0.0417 - 0.0722i, difference quotient 0.0833
#   sqrt(x^2) at -2: slope -1.0000, difference quotient -1.0000
#   (x^2)^(1/2) at -2: slope 1.0000, difference quotient -1.0000
#   simplify((x^2)^(1/2)) at -2: -2, before that 2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" mathjs@15.2.0
cat > "$dir/seen.cjs" <<'END'
const math = require('mathjs');

const shown = (number) => math.format(number, { notation: 'fixed', precision: 4 });

function tell(formula, x) {
  const slope = math.derivative(formula, 'x').evaluate({ x });
  const above = math.evaluate(formula, { x: x + 1e-6 });
  const quotient = (above - math.evaluate(formula, { x: x - 1e-6 })) / 2e-6;
  console.log(`${formula} at ${x}: slope ${shown(slope)}, difference quotient ${shown(quotient)}`);
}

tell('acoth(x)', 2);
tell('acoth(x)', -3);
tell('cbrt(x)', -8);
tell('nthRoot(x, 3)', -8);
tell('sqrt(x^2)', -2);
tell('(x^2)^(1/2)', -2);
const formula = '(x^2)^(1/2)';
const [simplified, before] = [math.simplify(formula), math.parse(formula)].map((f) => f.evaluate({ x: -2 }));
console.log(`simplify(${formula}) at -2: ${simplified}, before that ${before}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
