#!/bin/sh
# fparser 4.2.0 and hyoka 1.2.0 (npm): formulas with a minus in front of a power.
# Expected: -x^2 is the negative of x^2, as on paper, in Java or Python with **, and in a Gaussian exp(-x^2/2).
# Behaviour: both take the minus first, so -x^2 is (-x)^2: the Gaussian grows and is e^2 at 2. Between two terms the
# minus is one, 1-x^2 is right, and so the same sum in another order is another number.
# Seen, at 2:
#   -x^2: fparser 4, hyoka 4, is -4
#   1-x^2: fparser -3, hyoka -3, is -3
#   -x^2+1: fparser 5, hyoka 5, is -3
#   3*-x^2: fparser 12, hyoka 12, is -12
#   -x^4: fparser 16, hyoka 16, is -16
#   -x^3: fparser -8, hyoka -8, is -8
#   exp(-x^2/2): fparser 7.3891, is 0.1353
#   exp(-(x^2)/2): fparser 0.1353, is 0.1353
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" fparser@4.2.0 hyoka@1.2.0
cat > "$dir/seen.cjs" <<'END'
const { Expression } = require('hyoka');

(async () => {
  const { default: Formula } = await import('fparser');
  const fparser = (text) => new Formula(text).evaluate({ x: 2 });
  const hyoka = (text) => Number(new Expression(text.replaceAll('x', '2')).evaluate());
  for (const [text, is] of [['-x^2', -4], ['1-x^2', -3], ['-x^2+1', -3], ['3*-x^2', -12], ['-x^4', -16], ['-x^3', -8]]) {
    console.log(`${text}: fparser ${fparser(text)}, hyoka ${hyoka(text)}, is ${is}`);
  }
  const gaussian = Math.exp(-2).toFixed(4);
  console.log(`exp(-x^2/2): fparser ${fparser('exp(-x^2/2)').toFixed(4)}, is ${gaussian}`);
  console.log(`exp(-(x^2)/2): fparser ${fparser('exp(-(x^2)/2)').toFixed(4)}, is ${gaussian}`);
})();
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
