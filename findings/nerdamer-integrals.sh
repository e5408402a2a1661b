#!/bin/sh
# nerdamer 1.1.13 and its successor nerdamer-prime 1.5.0 (npm): antiderivatives.
# Expected: a function whose slope is the one that was given, or that it cannot be had, as both say of the
# sigmoid 1/(1+exp(-x)).
# Behaviour: of many a function, that sigmoid as exp(x)/(1+exp(x)) too, they give an antiderivative that is not one.
# So 1/(1+sin(x)) has the logarithm of its denominator, as if the inner slope were 1, and an integral between two
# limits may be wrong with it. Ei(x) takes the logarithm's size for it, and is wrong below 1. Both packages have the same
# answers.
# Seen, the slope of the antiderivative at 0.7:
#   exp(x)/(1+exp(x)): 0.6865 for 0.6682
#   1/(exp(x)+exp(-x)): 2.5103 for 0.3984
#   log(x^2+1): -1.0100 for 0.3988
#   1/(1+sin(x)): 0.4652 for 0.6082
#   1/(sqrt(x)+1): 0.3254 for 0.5445
#   sqrt(4-x^2): 2.6581 for 1.8735
#   erf(x): 1.3691 for 0.6778
#   exp(x)/x: 0.0196 for 2.8768
#   x*exp(-x^2): 0.4288 for 0.4288
#   erf(x) from 0 to 1: 1.3288 for 0.4861
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" nerdamer@1.1.13 nerdamer-prime@1.5.0
cat > "$dir/seen.cjs" <<'END'
const step = 1e-4;
const at = 0.7;
const formulas = {
  'exp(x)/(1+exp(x))': (x) => 1 / (1 + Math.exp(-x)),
  '1/(exp(x)+exp(-x))': (x) => 1 / (Math.exp(x) + Math.exp(-x)),
  'log(x^2+1)': (x) => Math.log(x * x + 1),
  '1/(1+sin(x))': (x) => 1 / (1 + Math.sin(x)),
  '1/(sqrt(x)+1)': (x) => 1 / (Math.sqrt(x) + 1),
  'sqrt(4-x^2)': (x) => Math.sqrt(4 - x * x),
  'erf(x)': (x) => {
    let sum = 0;
    for (let i = 0; i < 1000; i++) {
      sum += Math.exp(-(((i + 0.5) * x / 1000) ** 2)) * x / 1000;
    }
    return 2 / Math.sqrt(Math.PI) * sum;
  },
  'exp(x)/x': (x) => Math.exp(x) / x,
  'x*exp(-x^2)': (x) => x * Math.exp(-x * x),
};

function slopes(name) {
  const nerdamer = require(name);
  return Object.entries(formulas).map(([text, formula]) => {
    const antiderivative = nerdamer(`integrate(${text},x)`).toString();
    const value = (x) => Number(nerdamer(antiderivative, { x }).evaluate().text('decimals'));
    const slope = (value(at + step) - value(at - step)) / (2 * step);
    return `seen ${text}: ${slope.toFixed(4)} for ${formula(at).toFixed(4)}`;
  }).concat(integral(nerdamer)).join('\n');
}

function integral(nerdamer) {
  const [text, formula] = Object.entries(formulas)[6];
  const steps = Array.from({ length: 1000 }, (_, i) => formula((i + 0.5) / 1000) / 1000);
  const value = Number(nerdamer(`defint(${text},0,1,x)`).evaluate().text('decimals'));
  return `seen ${text} from 0 to 1: ${value.toFixed(4)} for ${steps.reduce((sum, part) => sum + part).toFixed(4)}`;
}

const seen = slopes('nerdamer/all');
console.log(seen);
console.log(seen === slopes('nerdamer-prime/all') ? '' : 'seen the two differ');
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
