#!/bin/sh
# algebra-latex 2.0.3 (npm), which makes of a formula in LaTeX one that can be computed (toMath), here
# by math.js 15.2.0.
# Expected: the same number.
# Behaviour: parentheses behind a minus are dropped, so a - (b - c) becomes a-b-c, and so are those of a
# base or an exponent that begins with one: (-x)² becomes -x^2, and the exponent of a Gaussian, minus a
# fraction, loses its denominator to the whole, e^-x^2/2. Those of a product, of a squared difference
# and of a fraction's parts stay, so a sigmoid comes out right.
# Seen, at a = 5, b = 3, c = 2, x = 3:
#   \frac{1}{1+e^{-x}} is 1/(1+e^-x): 0.9526, right is 0.9526
#   (1-x)\cdot a is (1-x)*a: -10.0000, right is -10.0000
#   a-(b-c) is a-b-c: 0.0000, right is 4.0000
#   a-(b+c) is a-b+c: 4.0000, right is 0.0000
#   (-x)^2 is -x^2: -9.0000, right is 9.0000
#   (a-b)^2 is (a-b)^2: 4.0000, right is 4.0000
#   e^{-x/2} is e^(-x/2): 0.2231, right is 0.2231
#   2^{x+1} is 2^(x+1): 16.0000, right is 16.0000
#   a/(b/c) is a/(b/c): 3.3333, right is 3.3333
#   a/(b\cdot c) is a/(b*c): 0.8333, right is 0.8333
#   e^{-\frac{x^2}{2}} is e^-x^2/2: 0.0001, right is 0.0111
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  algebra-latex@2.0.3 mathjs@15.2.0
cat > "$dir/seen.mjs" <<'END'
import AlgebraLatex from 'algebra-latex';
import { evaluate } from 'mathjs';

const [a, b, c, x] = [5, 3, 2, 3];

function tell(latex, right) {
  const text = new AlgebraLatex().parseLatex(latex).toMath();
  const value = evaluate(text, { a, b, c, x });
  console.log(`${latex} is ${text}: ${value.toFixed(4)}, right is ${right.toFixed(4)}`);
}

tell('\\frac{1}{1+e^{-x}}', 1 / (1 + Math.exp(-x)));
tell('(1-x)\\cdot a', (1 - x) * a);
tell('a-(b-c)', a - (b - c));
tell('a-(b+c)', a - (b + c));
tell('(-x)^2', x * x);
tell('(a-b)^2', (a - b) ** 2);
tell('e^{-x/2}', Math.exp(-x / 2));
tell('2^{x+1}', 2 ** (x + 1));
tell('a/(b/c)', a / (b / c));
tell('a/(b\\cdot c)', a / (b * c));
tell('e^{-\\frac{x^2}{2}}', Math.exp((-x * x) / 2));
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
printf '%s\n' "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
