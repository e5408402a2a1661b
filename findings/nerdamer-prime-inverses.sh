#!/bin/sh
# nerdamer-prime 1.5.0 (npm): the slopes of the inverse hyperbolic functions.
# Expected: nerdamer.diff('asinh(x)', 'x') and nerdamer('diff(asinh(x), x)') are the same derivative, 1/√(x² + 1).
# Behaviour: the second is right. The first is 1 over what is in the logarithm that asinh stands for, without the slope
# of what is in there; the logarithm itself, written out, is right both ways. atanh, Fisher's transformation of a
# correlation, has the slope 4/3 at 0.5, and gets 1/6.
# Seen:
#   asinh(x) at 0.5: diff as a function 0.6180, as a formula 0.8944, by differences 0.8944
#   asinh(x) at -0.6: diff as a function 1.7662, as a formula 0.8575, by differences 0.8575
#   acosh(x) at 1.7: diff as a function 0.3252, as a formula 0.7274, by differences 0.7274
#   atanh(x) at 0.5: diff as a function 0.1667, as a formula 1.3333, by differences 1.3333
#   log(sqrt(x^2+1)+x) at 0.5: diff as a function 0.8944, as a formula 0.8944, by differences 0.8944
#   tanh(x) at 0.5: diff as a function 0.7864, as a formula 0.7864, by differences 0.7864
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" nerdamer-prime@1.5.0
cat > "$dir/seen.cjs" <<'END'
const nerdamer = require('nerdamer-prime/all');

const cases = [['asinh(x)', Math.asinh, 0.5], ['asinh(x)', Math.asinh, -0.6], ['acosh(x)', Math.acosh, 1.7],
  ['atanh(x)', Math.atanh, 0.5], ['log(sqrt(x^2+1)+x)', Math.asinh, 0.5], ['tanh(x)', Math.tanh, 0.5]];
for (const [formula, f, x] of cases) {
  const value = (derivative) => Number(derivative.evaluate({ x }).text('decimals')).toFixed(4);
  const asFunction = value(nerdamer.diff(formula, 'x'));
  const asFormula = value(nerdamer(`diff(${formula},x)`));
  const byDifferences = ((f(x + 1e-6) - f(x - 1e-6)) / 2e-6).toFixed(4);
  console.log(`${formula} at ${x}: diff as a function ${asFunction}, as a formula ${asFormula}, ` +
      `by differences ${byDifferences}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
