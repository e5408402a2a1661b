#!/bin/sh
# Three readers of AsciiMath (npm): asciimath-parser 0.6.11, asciimath-to-latex 0.5.1 and asciimath2tex 1.5.0, and
# @cortex-js/compute-engine 0.140.0, which computes their LaTeX.
# Expected: x/2/3 is (x/2)/3, and x/2*3 is (x/2)·3, as in AsciiMath itself.
# Behaviour: asciimath-parser takes a second division for the denominator of the first: x/2/3 is x/(2/3). The other two
# are right, and all are for a division and a product.
# Seen, at x = 6:
#   x/2/3: 9.0000 1.0000 1.0000, should be 1.0000
#   1/x/x: 1.0000 0.0278 0.0278, should be 0.0278
#   (x+1)/2/7: 24.5000 0.5000 0.5000, should be 0.5000
#   x/2*3: 9.0000 9.0000 9.0000, should be 9.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  asciimath-parser@0.6.11 asciimath-to-latex@0.5.1 asciimath2tex@1.5.0 @cortex-js/compute-engine@0.140.0
cat > "$dir/seen.mjs" <<'END'
import { createRequire } from 'node:module';
import { ComputeEngine } from '@cortex-js/compute-engine';

const require = createRequire(import.meta.url);
const { AsciiMath } = require('asciimath-parser');
const toLatex = require('asciimath-to-latex');
const Tex = require('asciimath2tex');
const parser = new AsciiMath();
const tex = new (Tex.default ?? Tex)();
const readers = [
  (text) => parser.toTex(text, { display: false }),
  (text) => (toLatex.default ?? toLatex)(text),
  (text) => tex.parse(text),
];
const engine = new ComputeEngine();
const at = 6;
const value = (latex) => {
  engine.assign('x', at);
  return engine.parse(latex).N().re.toFixed(4);
};

for (const [text, formula] of Object.entries({
  'x/2/3': (x) => x / 2 / 3,
  '1/x/x': (x) => 1 / x / x,
  '(x+1)/2/7': (x) => (x + 1) / 2 / 7,
  'x/2*3': (x) => x / 2 * 3,
})) {
  console.log(`${text}: ${readers.map((read) => value(read(text))).join(' ')}, should be ${formula(at).toFixed(4)}`);
}
END
seen=$(node "$dir/seen.mjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
