#!/bin/sh
# webfft 1.0.3 (npm): fast Fourier transforms, in nine implementations; fftr is for real input, "only the
# positive frequencies will be returned".
# Expected: of 8 numbers the first four entries of the transform, from their sum on; a cosine of one period
# has its peak at entry 1.
# Behaviour: the second half is cut out of the transform, entries 4 to 7: the highest frequency, and then
# the negative ones. The sum is not among them, and a cosine of one period has its peak at entry 3, as
# one of three periods should have.
# Seen:
#   1 2 3 4 5 6 7 8, real parts: -4 -4 -4 -4, of the transform: 36 -4 -4 -4 | -4 -4 -4 -4
#   a constant 1: 0 0 0 0, of the transform: 8 0 0 0 | 0 0 0 0
#   one period: 0 0 0 4, of the transform: 0 4 0 0 | 0 0 0 4
#   three periods: 0 4 0 0, of the transform: 0 0 0 4 | 0 4 0 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" webfft@1.0.3
cat > "$dir/seen.mjs" <<'END'
import WebFFT from 'webfft';
const n = 8;
const fft = new WebFFT(n, 'indutnyJavascript');
const whole = (x) => Math.round(x) + 0;
const realParts = (found) => Array.from(found).filter((_, i) => i % 2 === 0).map(whole).join(' ');
function byHand(x, k) {
  return whole(x.reduce((sum, value, i) => sum + value * Math.cos(2 * Math.PI * i * k / n), 0));
}
function show(what, f) {
  const x = Array.from({ length: n }, (_, i) => f(i));
  const all = x.map((_, k) => byHand(x, k));
  console.log(
    `${what}: ${realParts(fft.fftr(Float32Array.from(x)))},` +
      ` of the transform: ${all.slice(0, 4).join(' ')} | ${all.slice(4).join(' ')}`);
}
show('1 2 3 4 5 6 7 8, real parts', (i) => i + 1);
show('a constant 1', () => 1);
show('one period', (i) => Math.cos(2 * Math.PI * i / n));
show('three periods', (i) => Math.cos(6 * Math.PI * i / n));
END
seen=$(node "$dir/seen.mjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
