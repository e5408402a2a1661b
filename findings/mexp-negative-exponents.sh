#!/bin/sh
# math-expression-evaluator 2.0.7 (npm): a minus behind a hat.
# Expected: 2^-2 is a quarter, wherever it stands, or is refused; 2*-3 is -6, and is.
# Behaviour: the power is taken of what stands before its base, the minus is carried out last. Alone that is an
# exception, behind another operator another number without a word: 1+2^-2 is 1 for the two, and 1 - 2. So the
# sigmoid 1/(1+e^-x) is 1/(1 - x), and a tanh by exponentials goes above 1. With the exponent in parentheses all
# are right.
# Seen, x being 2:
#   1+2^-x: -1.0000, with parentheses 1.2500
#   3*(2^-x): -18.0000, with parentheses 0.7500
#   1-(2^-x): 3.0000, with parentheses 0.7500
#   1/(1+e^-x): -1.0000, with parentheses 0.8808
#   (e^x-e^-x)/(e^x+e^-x): 1.0176, with parentheses 0.9640
#   1+2*-x: -3.0000, with parentheses -3.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" math-expression-evaluator@2.0.7
cat > "$dir/seen.cjs" <<'END'
const Mexp = require('math-expression-evaluator');

function value(formula) {
  return new Mexp().eval(formula.replaceAll('x', '2')).toFixed(4);
}

for (const formula of ['1+2^-x', '3*(2^-x)', '1-(2^-x)', '1/(1+e^-x)', '(e^x-e^-x)/(e^x+e^-x)', '1+2*-x']) {
  console.log(`${formula}: ${value(formula)}, with parentheses ${value(formula.replaceAll('-x', '(-x)'))}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
