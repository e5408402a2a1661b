#!/bin/sh
# @pie-lib/math-evaluator 2.1.4 (npm) compares a student's formula with the right one; it says whether they are equal.
# Expected: what has the same value everywhere is equal.
# Behaviour: a product of two letters is another one in the other order, as is a sum of products; an exponential is not
# one over its inverse, nor a squared sine the square of the sine. So the slope 2wx is marked wrong where 2xw is asked
# for. With one letter alone, polynomials and fractions are compared right.
# Seen, with the greatest difference of both sides at nine points:
#   2wx and 2xw: not equal, difference 0.0000
#   wx+1 and 1+xw: not equal, difference 0.0000
#   x(w-1) and (w-1)x: not equal, difference 0.0000
#   e^{-x} and \frac{1}{e^x}: not equal, difference 0.0000
#   \frac{1}{1+e^{-x}} and \frac{e^x}{1+e^x}: not equal, difference 0.0000
#   \sin^2 x and (\sin x)^2: not equal, difference 0.0000
#   (x+1)^2 and x^2+2x+1: equal, difference 0.0000
#   x-1 and 1-x: not equal, difference 2.6000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @pie-lib/math-evaluator@2.1.4
cat > "$dir/seen.cjs" <<'END'
const { default: areEqual } = require('@pie-lib/math-evaluator');

const points = [0.3, 0.7, 1.6].flatMap((w) => [0.4, 1.1, 2.3].map((x) => [w, x]));

function tell(one, other, first, second) {
  const difference = Math.max(...points.map(([w, x]) => Math.abs(first(w, x) - second(w, x))));
  const seen = areEqual(one, other, { isLatex: true });
  console.log(`${one} and ${other}: ${seen ? 'equal' : 'not equal'}, difference ${difference.toFixed(4)}`);
}

tell('2wx', '2xw', (w, x) => 2 * w * x, (w, x) => 2 * x * w);
tell('wx+1', '1+xw', (w, x) => w * x + 1, (w, x) => 1 + x * w);
tell('x(w-1)', '(w-1)x', (w, x) => x * (w - 1), (w, x) => (w - 1) * x);
tell('e^{-x}', '\\frac{1}{e^x}', (w, x) => Math.exp(-x), (w, x) => 1 / Math.exp(x));
tell('\\frac{1}{1+e^{-x}}', '\\frac{e^x}{1+e^x}', (w, x) => 1 / (1 + Math.exp(-x)),
    (w, x) => Math.exp(x) / (1 + Math.exp(x)));
tell('\\sin^2 x', '(\\sin x)^2', (w, x) => Math.sin(x) ** 2, (w, x) => Math.sin(x) ** 2);
tell('(x+1)^2', 'x^2+2x+1', (w, x) => (x + 1) ** 2, (w, x) => x * x + 2 * x + 1);
tell('x-1', '1-x', (w, x) => x - 1, (w, x) => 1 - x);
END
seen=$(node "$dir/seen.cjs" 2> /dev/null)
printf '%s\n' "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
