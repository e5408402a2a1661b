#!/bin/sh
# mfcc 0.0.3 (npm): mel frequency cepstral coefficients of sound, after a tutorial that its README names.
# Expected: the logarithm of the bands is taken so that twice the volume adds a constant to all bands, which
# is in coefficient 0 alone; that one is left out, and so the others are the same for loud and quiet.
# Behaviour: it is ln(1 + x) that is taken, and the bands of sound between -1 and 1 are mostly far below 1:
# at a hundredth of the volume the coefficients are a thirtieth, and near 0 for any quiet sound.
# Seen:
#   as it is: -5.2262 1.6188 -0.0402, by the logarithm -7.9957 2.2825 -0.0356
#   times 0.01: -0.1561 0.0541 -0.0031, by the logarithm -7.9957 2.2825 -0.0356
#   times 100: -7.9522 2.2734 -0.0356, by the logarithm -7.9957 2.2825 -0.0356
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" mfcc@0.0.3
cat > "$dir/seen.cjs" <<'END'
const mfcc = require('mfcc/src/mfcc.js');
const coefficients = mfcc.construct(32, 20, 300, 3500, 8000);
const magnitudes = Array.from({ length: 32 }, (_, i) => 1 + Math.sin(i) ** 2);
const show = (values) => values.slice(0, 3).map((value) => value.toFixed(4)).join(' ');
function byHand(bands) {
  const logs = bands.map(Math.log);
  return [1, 2, 3].map((k) =>
    2 * logs.reduce((sum, x, n) => sum + x * Math.cos(Math.PI * k * (n + 0.5) / logs.length), 0));
}
for (const [what, gain] of [['as it is', 1], ['times 0.01', 0.01], ['times 100', 100]]) {
  const scaled = magnitudes.map((magnitude) => magnitude * gain);
  const bands = coefficients(scaled, true).melSpec;
  console.log(`${what}: ${show(coefficients(scaled))}, by the logarithm ${show(byHand(bands))}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
