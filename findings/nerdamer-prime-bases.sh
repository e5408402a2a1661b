#!/bin/sh
# nerdamer-prime 1.5.0 (npm): slopes of logarithms to another base.
# Expected: log(8, 2) is 3, so that the slope of log(x, 2) is 1/(x ln 2).
# Behaviour: the value is to base 2, and the slope that to base e, whatever the base: 0.69 of it for bits, 2.3 times for
# log(x, 10), while log10(x) is right. -x log(x, 2), a term of an entropy in bits, has its greatest value at 1/e, and by
# this slope at 1/2.
# Seen:
#   log(x,2) at 0.25: value -2.0000, is -2.0000; slope 4.0000, by differences 5.7708
#   log(x,10) at 0.25: value -0.6021, is -0.6021; slope 4.0000, by differences 1.7372
#   log10(x) at 0.25: value -0.6021, is -0.6021; slope 1.7372, by differences 1.7372
#   log(x) at 0.25: value -1.3863, is -1.3863; slope 4.0000, by differences 4.0000
#   log(x^2+1,2) at 0.25: value 0.0875, is 0.0875; slope 0.4706, by differences 0.6789
#   -x*log(x,2) at 0.50: value 0.5000, is 0.5000; slope 0.0000, by differences -0.4427
#   -x*log(x,2) at 0.37: value 0.5307, is 0.5307; slope 0.4427, by differences 0.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" nerdamer-prime@1.5.0
cat > "$dir/seen.cjs" <<'END'
const nerdamer = require('nerdamer-prime/all');

const log = (x, base) => Math.log(x) / Math.log(base);
const cases = [['log(x,2)', (x) => log(x, 2), 0.25], ['log(x,10)', (x) => log(x, 10), 0.25],
  ['log10(x)', Math.log10, 0.25], ['log(x)', Math.log, 0.25], ['log(x^2+1,2)', (x) => log(x * x + 1, 2), 0.25],
  ['-x*log(x,2)', (x) => -x * log(x, 2), 0.5], ['-x*log(x,2)', (x) => -x * log(x, 2), 1 / Math.E]];
const shown = (x) => (Math.abs(x) < 5e-5 ? 0 : x).toFixed(4);
for (const [formula, f, x] of cases) {
  const number = (expression) => shown(Number(expression.evaluate({ x }).text('decimals')));
  const slope = number(nerdamer(`diff(${formula},x)`));
  const byDifferences = shown((f(x + 1e-6) - f(x - 1e-6)) / 2e-6);
  console.log(`${formula} at ${x.toFixed(2)}: value ${number(nerdamer(formula))}, is ${shown(f(x))}; ` +
      `slope ${slope}, by differences ${byDifferences}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
