#!/bin/sh
# @pie-framework/mathml-to-latex 1.4.4 (npm) makes LaTeX of MathML; @cortex-js/compute-engine 0.140.0 computes it.
# Expected: the same formula.
# Behaviour: no power is written as one: the exponent stands beside its base as a factor, or as digits of it. So x² becomes
# x2, which is 2x, x¹⁰ becomes 10x, and a sigmoid's denominator 1 + e - x. Fractions, roots and indices are right. The
# package that it is a fork of, mathml-to-latex (here 1.8.0), writes powers.
# Seen, at x = 3:
#   x²: "x2" is 6.0000, the original's 9.0000, should be 9.0000
#   x¹⁰: "x10" is 30.0000, the original's 59049.0000, should be 59049.0000
#   (x - 1)³: "\left( x - 1 \right)3" is 6.0000, the original's 8.0000, should be 8.0000
#   the sigmoid: "\frac{1}{1 + e- x}" is 1.3922, the original's 0.9526, should be 0.9526
#   2³ˣ: "23 x" is 69.0000, the original's 512.0000, should be 512.0000
#   x/3 + √x: "\frac{x}{3} + \sqrt{x}" is 2.7321, the original's 2.7321, should be 2.7321
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @pie-framework/mathml-to-latex@1.4.4 mathml-to-latex@1.8.0 @cortex-js/compute-engine@0.140.0
cat > "$dir/seen.mjs" <<'END'
import { createRequire } from 'node:module';
import { ComputeEngine } from '@cortex-js/compute-engine';

const require = createRequire(import.meta.url);
const { MathMLToLaTeX: fork } = require('@pie-framework/mathml-to-latex');
const { MathMLToLaTeX: original } = require('mathml-to-latex');
const engine = new ComputeEngine();

const x = '<mi>x</mi>';
const number = (value) => `<mn>${value}</mn>`;
const sign = (text) => `<mo>${text}</mo>`;
const row = (...parts) => `<mrow>${parts.join('')}</mrow>`;
const power = (base, exponent) => `<msup>${base}${exponent}</msup>`;
const fraction = (above, below) => `<mfrac>${above}${below}</mfrac>`;
const falling = power('<mi>e</mi>', row(sign('-'), x));

const formulas = {
  'x²': [power(x, number(2)), (x) => x ** 2],
  'x¹⁰': [power(x, number(10)), (x) => x ** 10],
  '(x - 1)³': [power(row(sign('('), x, sign('-'), number(1), sign(')')), number(3)), (x) => (x - 1) ** 3],
  'the sigmoid': [fraction(number(1), row(number(1), sign('+'), falling)), (x) => 1 / (1 + Math.exp(-x))],
  '2³ˣ': [power(number(2), row(number(3), x)), (x) => 2 ** (3 * x)],
  'x/3 + √x': [row(fraction(x, number(3)), sign('+'), `<msqrt>${x}</msqrt>`), (x) => x / 3 + Math.sqrt(x)],
};
const at = 3;
const value = (latex) => {
  engine.assign('x', at);
  return engine.parse(latex).N().re.toFixed(4);
};
for (const [name, [mathml, formula]] of Object.entries(formulas)) {
  const [seen, from] = [fork, original].map((converter) =>
      converter.convert(`<math xmlns="http://www.w3.org/1998/Math/MathML">${mathml}</math>`));
  console.log(`${name}: "${seen}" is ${value(seen)}, the original's ${value(from)}, should be ${formula(at).toFixed(4)}`);
}
END
seen=$(node "$dir/seen.mjs")
printf '%s\n' "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
