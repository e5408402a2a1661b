#!/bin/sh
# nerdamer 1.1.13 (npm) writes LaTeX (toTeX), @cortex-js/compute-engine 0.140.0 reads it.
# Expected: the same number, as log is the natural logarithm for nerdamer and ln for the Compute Engine.
# Behaviour: nerdamer writes its natural logarithm as \mathrm{log}, which the Compute Engine reads as the one to base 10,
# without a word: a softplus or a cross-entropy is 0.43 of it. math.js 15.2.0 writes \ln, which is right.
# Seen, at x = 0.3:
#   log(x): nerdamer -0.5229, math.js -1.2040, should be -1.2040
#   log(1+exp(x)): nerdamer 0.3710, math.js 0.8544, should be 0.8544
#   -x*log(x): nerdamer 0.1569, math.js 0.3612, should be 0.3612
#   exp(-x): nerdamer 0.7408, math.js 0.7408, should be 0.7408
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  nerdamer@1.1.13 mathjs@15.2.0 @cortex-js/compute-engine@0.140.0
cat > "$dir/seen.mjs" <<'END'
import { createRequire } from 'node:module';
import { ComputeEngine } from '@cortex-js/compute-engine';

const require = createRequire(import.meta.url);
const nerdamer = require('nerdamer/all');
const mathjs = require('mathjs');
const engine = new ComputeEngine();
const at = 0.3;
const value = (latex) => {
  engine.assign('x', at);
  return engine.parse(latex).N().re.toFixed(4);
};

for (const [text, formula] of Object.entries({
  'log(x)': Math.log,
  'log(1+exp(x))': (x) => Math.log(1 + Math.exp(x)),
  '-x*log(x)': (x) => -x * Math.log(x),
  'exp(-x)': (x) => Math.exp(-x),
})) {
  console.log(`${text}: nerdamer ${value(nerdamer(text).toTeX())}, math.js ${value(mathjs.parse(text).toTex())}, ` +
      `should be ${formula(at).toFixed(4)}`);
}
END
seen=$(node "$dir/seen.mjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
