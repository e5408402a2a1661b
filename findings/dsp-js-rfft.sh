#!/bin/sh
# dsp.js 1.0.1 (npm): the spectrum of a real signal by RFFT, "highly optimized", and by FFT.
# Expected: a sine of five cycles in 16 samples has the amplitude 1 in band 5 and 0 elsewhere, as a
# cosine has: the spectrum does not depend on the phase. By the definition it is 2/16 · |sum of x ·
# exp(-2πi · 5 · n / 16)| = 1.
# Behaviour: the imaginary part of band k lies at 16 - k of the result, and is read at 16 - k - 1:
# that of the band above is taken for it. A sine is found one band below its own, and a wave of
# phase 45° in two.
# Seen:
#   cosine, by the definition: 0.00 0.00 0.00 0.00 0.00 1.00 0.00 0.00
#   cosine, FFT:               0.00 0.00 0.00 0.00 0.00 1.00 0.00 0.00
#   cosine, RFFT:              0.00 0.00 0.00 0.00 0.00 1.00 0.00 0.00
#   sine, by the definition: 0.00 0.00 0.00 0.00 0.00 1.00 0.00 0.00
#   sine, FFT:               0.00 0.00 0.00 0.00 0.00 1.00 0.00 0.00
#   sine, RFFT:              0.00 0.00 0.00 0.00 1.00 0.00 0.00 0.00
#   between, by the definition: 0.00 0.00 0.00 0.00 0.00 1.00 0.00 0.00
#   between, FFT:               0.00 0.00 0.00 0.00 0.00 1.00 0.00 0.00
#   between, RFFT:              0.00 0.00 0.00 0.00 0.71 0.71 0.00 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" dsp.js@1.0.1
cat > "$dir/seen.cjs" <<'END'
const { FFT, RFFT } = require('dsp.js');
const n = 16;
const bands = [...Array(n / 2).keys()];
const text = (spectrum) => [...spectrum].map((v) => Math.abs(v).toFixed(2)).join(' ');
function defined(signal) {
  return bands.map((k) => {
    let re = 0, im = 0;
    signal.forEach((x, i) => {
      re += x * Math.cos(2 * Math.PI * k * i / n);
      im -= x * Math.sin(2 * Math.PI * k * i / n);
    });
    return 2 / n * Math.hypot(re, im);
  });
}
function by(Transform, signal) {
  const transform = new Transform(n, n);
  transform.forward(signal);
  return transform.spectrum;
}
for (const [name, phase] of [['cosine', 0], ['sine', -Math.PI / 2], ['between', -Math.PI / 4]]) {
  const signal = Float64Array.from({ length: n }, (_, i) =>
    Math.cos(2 * Math.PI * 5 * i / n + phase));
  console.log(`${name}, by the definition: ${text(defined(signal))}`);
  console.log(`${name}, FFT:               ${text(by(FFT, signal))}`);
  console.log(`${name}, RFFT:              ${text(by(RFFT, signal))}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
