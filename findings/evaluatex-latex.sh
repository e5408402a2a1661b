#!/bin/sh
# evaluatex 2.2.0 (npm): LaTeX formulas as functions.
# Expected: \sqrt[3]{8} is a cube root; \exp, \log, \tanh have one argument, whichever brackets it is in.
# Behaviour: a cube root is the square root of 3, times what stands under it. Of \exp, \tanh and \log it does not
# know that they take an argument, calls them without, and they are NaN, as is a sigmoid or softplus that is written so.
# Seen, at x = 1:
#   \sqrt[3]{8}: 13.8564, is 2.0000
#   \sqrt[3]{x}: 1.7321, is 1.0000
#   \sqrt{x}: 1.0000, is 1.0000
#   \frac{1}{1+e^{-x}}: 0.7311, is 0.7311
#   \frac{1}{1+\exp(-x)}: NaN, is 0.7311
#   \exp x: NaN, is 2.7183
#   \tanh x: NaN, is 0.7616
#   \sin x: 0.8415, is 0.8415
#   \log(1+e^{x}): NaN, is 1.3133
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" evaluatex@2.2.0
cat > "$dir/seen.cjs" <<'END'
const { default: evaluatex } = require('evaluatex/dist/evaluatex');

const log = console.log;
console.log = () => {}; // it prints its tree when it fails
for (const [text, is] of [
  ['\\sqrt[3]{8}', 2],
  ['\\sqrt[3]{x}', 1],
  ['\\sqrt{x}', 1],
  ['\\frac{1}{1+e^{-x}}', 1 / (1 + Math.exp(-1))],
  ['\\frac{1}{1+\\exp(-x)}', 1 / (1 + Math.exp(-1))],
  ['\\exp x', Math.E],
  ['\\tanh x', Math.tanh(1)],
  ['\\sin x', Math.sin(1)],
  ['\\log(1+e^{x})', Math.log(1 + Math.E)],
]) {
  const seen = evaluatex(text, { x: 1, e: Math.E }, { latex: true })();
  log(`${text}: ${seen.toFixed(4)}, is ${is.toFixed(4)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
printf '%s\n' "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
