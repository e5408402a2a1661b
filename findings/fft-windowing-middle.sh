#!/bin/sh
# fft-windowing 0.1.4 (npm): two of its windows for the Fourier transform of a series.
# Expected: windows that are 1 in the middle and about 0 at the ends.
# Behaviour: Lanczos' window is NaN in the middle of a series of odd length, and so is every frequency of what it is
# put on. Blackman's and Nuttall's has its first coefficient in the place of the second too: it is 0.13 at the ends,
# where it exists for being 0, and 0.87 in the middle. Hann's is right.
# Seen, nine ones under each window, up to the middle:
#   lanczos: 0.00 0.30 0.64 0.90 NaN, by the formula 0.00 0.30 0.64 0.90 1.00
#   blackman_nuttall: 0.13 0.11 0.23 0.61 0.87, by the formula 0.00 0.03 0.23 0.70 1.00
#   hann: 0.00 0.15 0.50 0.85 1.00, by the formula 0.00 0.15 0.50 0.85 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" fft-windowing@0.1.4
cat > "$dir/seen.cjs" <<'END'
const windows = require('fft-windowing');

const points = 9;
const cosines = (...coefficients) => Array.from({ length: points }, (_, n) =>
    coefficients.reduce((sum, a, k) => sum + (-1) ** k * a * Math.cos(2 * Math.PI * k * n / (points - 1)), 0));
const sinc = (x) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
const right = {
  lanczos: Array.from({ length: points }, (_, n) => sinc(2 * n / (points - 1) - 1)),
  blackman_nuttall: cosines(0.3635819, 0.4891775, 0.1365995, 0.0106411),
  hann: cosines(0.5, 0.5),
};
const list = (numbers) => numbers.slice(0, 5).map((x) => Math.abs(x).toFixed(2)).join(' ');
for (const [name, formula] of Object.entries(right)) {
  console.log(`${name}: ${list(windows[name](Array(points).fill(1)))}, by the formula ${list(formula)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
