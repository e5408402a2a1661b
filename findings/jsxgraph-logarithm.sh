#!/bin/sh
# JSXGraph 1.11.1 (npm: jsxgraph), with which teachers let formulas be drawn: D, the derivative in its
# language JessieCode.
# Expected: log(x, b), the logarithm to a base, has the slope 1 / (x ln b), as log2 and log10 have; and the
# slope of a sigmoid can be drawn as the sigmoid can.
# Behaviour: D does not look at the base: log(x, 2) has the slope of ln x, and where the base is x, 0. And
# the slope of 1/(1+exp(-x)) is told right, but a function made of it is refused, while that of
# (1+exp(-x))^(-1), which is the same, is not.
# Seen:
#   log(x): (1 / x), at 3 0.333, difference quotient 0.333
#   log(x, 2): (1 / x), at 3 0.333, difference quotient 0.481
#   log2(x): (1.4426950408889634 / x), at 3 0.481, difference quotient 0.481
#   log(x, 10): (1 / x), at 3 0.333, difference quotient 0.145
#   log(2, x): 0, at 3 0.000, difference quotient -0.191
#   1/(1+exp(-x)): (exp((-x)) / ((1 + exp((-x)))^2)), at 3 an error, difference quotient 0.045
#   (1+exp(-x))^(-1): (((1 + exp((-x)))^(-1)) * (exp((-x)) / (1 + exp((-x))))), at 3 0.045, difference quotient 0.045
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" jsxgraph@1.11.1
cat > "$dir/seen.cjs" <<'END'
const JXG = require('jsxgraph');
const jessie = JXG.JSXGraph.initBoard(null, { renderer: 'no' }).jc;

function tell(formula) {
  const f = (x) => jessie.parse(`f = map (x) -> ${formula}; f(${x});`);
  const quotient = ((f(3 + 1e-5) - f(3 - 1e-5)) / 2e-5).toFixed(3);
  const text = jessie.manipulate(`D(${formula}, x);`).trim();
  let slope;
  try {
    slope = jessie.parse(`g = map (x) -> D(${formula}, x); g(3);`).toFixed(3);
  } catch (error) {
    slope = 'an error';
  }
  console.log(`${formula}: ${text}, at 3 ${slope}, difference quotient ${quotient}`);
}
[
  'log(x)', 'log(x, 2)', 'log2(x)', 'log(x, 10)', 'log(2, x)',
  '1/(1+exp(-x))', '(1+exp(-x))^(-1)',
].forEach(tell);
process.exit(0);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
