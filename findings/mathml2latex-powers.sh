#!/bin/sh
# mathml2latex 1.1.3 (npm) reads MathML, as KaTeX 0.19.1 (npm) writes it.
# Expected: a formula that was written and read is the same formula.
# Behaviour: a power or an index behind a parenthesis stands, in MathML, at the closing parenthesis
# only; KaTeX, like others, writes it there. The reader takes that parenthesis for the whole: it is
# gone, and the power is "undefined", so (1 - y)² comes back as (1 - y 2^{undefined}. Without a
# parenthesis, and with one that grows (\left), it is right.
# Seen:
#   x^2-y^2: x^{2}-y^{2}
#   \left(1-y\right)^2: \left(1-y\right)^{2}
#   (1-y)^2: (1-y2^{undefined}\right.
#   f(x)_1: f(x1_{undefined}\right.
#   ((x)^2)^3: ((x2^{undefined}3^{undefined}\right.\right.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  mathml2latex@1.1.3 katex@0.19.1
cat > "$dir/seen.mjs" <<'END'
import katex from 'katex';
import mathml2latex from 'mathml2latex';

for (const latex of ['x^2-y^2', '\\left(1-y\\right)^2', '(1-y)^2', 'f(x)_1', '((x)^2)^3']) {
  const whole = katex.renderToString(latex, { output: 'mathml' }).match(/<math.*<\/math>/)[0];
  const mathml = whole.replace(/<annotation.*<\/annotation>/, '');
  console.log(`${latex}: ${mathml2latex.convert(mathml).replaceAll('−', '-')}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
printf '%s\n' "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
