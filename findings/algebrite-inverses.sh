#!/bin/sh
# Algebrite 1.4.0 (npm): simplification and derivatives.
# Expected: what is simplified has the same values and slopes; the slope of Y0, as that of J0, is -Y1.
# Behaviour: the arcsine of a sine is x everywhere, so its slope is 1 where it is -1. The logarithm of x^2 is twice that
# of x, so that at -2 it is not ln 4 but complex. The slope of the Bessel function Y0 is that of J0. And what log does
# not know, a base, it leaves out in silence, from its slope, too.
# Seen:
#   arcsin(sin(x)) is x: at 2 2.0, is 1.1416; slope 1.0000, is -1.0000
#   arctan(tan(x)) is x: at 2 2.0, is -1.1416; slope 1.0000, is 1.0000
#   arccos(cos(x)) is x: at -1 -1.0, is 1.0000; slope 1.0000, is -1.0000
#   log(x^2) is 2*log(x): at -2 1.386294+6.283185*i, is 1.3863; slope -1.0000, is -1.0000
#   log(x^4) is 4*log(x): at -2 2.772589+12.566371*i, is 2.7726; slope -2.0000, is -2.0000
#   log(x,2) is log(x): at 8 2.079442, is 3.0000; slope 0.1250, is 0.1803
#   slope of bessely(x,0): -besselj(x,1), of besselj(x,0): -besselj(x,1)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" algebrite@1.4.0
cat > "$dir/seen.cjs" <<'END'
const algebrite = require('algebrite');

const at = (text, x) => algebrite.run(`float(eval(${text},x,${x}))`).replace(/\.\.\./g, '');
const quotient = (f, x) => ((f(x + 1e-6) - f(x - 1e-6)) / 2e-6).toFixed(4);

for (const [text, f, x] of [
  ['arcsin(sin(x))', (v) => Math.asin(Math.sin(v)), 2],
  ['arctan(tan(x))', (v) => Math.atan(Math.tan(v)), 2],
  ['arccos(cos(x))', (v) => Math.acos(Math.cos(v)), -1],
  ['log(x^2)', (v) => Math.log(v * v), -2],
  ['log(x^4)', (v) => Math.log(v ** 4), -2],
  ['log(x,2)', Math.log2, 8],
]) {
  const slope = algebrite.run(`d(${text},x)`);
  console.log(`${text} is ${algebrite.run(text)}: at ${x} ${at(text, x)}, is ${f(x).toFixed(4)}; `
    + `slope ${(+at(slope, x)).toFixed(4)}, is ${quotient(f, x)}`);
}
console.log(`slope of bessely(x,0): ${algebrite.run('d(bessely(x,0),x)')}, of besselj(x,0): ${algebrite.run('d(besselj(x,0),x)')}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
