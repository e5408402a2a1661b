#!/bin/sh
# ndarray-fft 1.0.3 and fourier-transform 2.5.0 (npm): a transform by the one, its inverse by the other.
# Expected: dir = 1, the forward transform, is the sum of x_n e^(-2πikn/N), as for the other package and
# wherever the inverse has the factor 1/N, as it has here; so a delay by one sample turns entry 1 by -90°.
# Behaviour: forward and inverse have each other's exponent: the transform is the conjugate one. Back by
# the other package, a signal runs backwards.
# Seen:
#   entry 1 of 0 1 0 0: ndarray-fft 0 + 1i, fourier-transform 0 - 1i, by the sum 0 - 1i
#   1 2 3 4 and back by the same: 1 2 3 4
#   1 2 3 4 and back by fourier-transform: 1 4 3 2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ndarray-fft@1.0.3 \
  ndarray@1.0.19 fourier-transform@2.5.0
cat > "$dir/seen.mjs" <<'END'
import { cfft, cifft } from 'fourier-transform';
import ndarray from 'ndarray';
import ndarrayFft from 'ndarray-fft';
const whole = (x) => Math.round(x) + 0;
const complex = (re, im) => `${whole(re)} ${im < 0 ? '-' : '+'} ${Math.abs(whole(im))}i`;
function start(signal) {
  return [Float64Array.from(signal), new Float64Array(signal.length)];
}
function transform(direction, re, im) {
  ndarrayFft(direction, ndarray(re), ndarray(im));
}
const delayed = [0, 1, 0, 0];
const [re, im] = start(delayed);
transform(1, re, im);
const [otherRe, otherIm] = start(delayed);
cfft(otherRe, otherIm);
const sum = [Math.cos, (t) => -Math.sin(t)].map((f) =>
  delayed.reduce((total, x, n) => total + x * f(2 * Math.PI * n / 4), 0));
console.log(
  `entry 1 of ${delayed.join(' ')}: ndarray-fft ${complex(re[1], im[1])},` +
    ` fourier-transform ${complex(otherRe[1], otherIm[1])}, by the sum ${complex(...sum)}`);
for (const [name, back] of [
  ['the same', (a, b) => transform(-1, a, b)], ['fourier-transform', cifft]]) {
  const [a, b] = start([1, 2, 3, 4]);
  transform(1, a, b);
  back(a, b);
  console.log(`1 2 3 4 and back by ${name}: ${Array.from(a, whole).join(' ')}`);
}
END
seen=$(node "$dir/seen.mjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
