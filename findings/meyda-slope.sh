#!/bin/sh
# meyda 5.6.3 (npm): the slope and the kurtosis of a spectrum, which describe a sound for a classifier.
# Expected: spectralSlope is the slope of the least squares line through the amplitudes, over their sum, so it is below 0
# where high frequencies are weak; spectralKurtosis is the fourth central moment over the squared variance, 3 for a bell.
# Behaviour: below the slope a factor is missing, the number of amplitudes before the sum of squares: the sign is the
# other one, and the size a third. In the kurtosis the mean is there once where its square
# should be: the further from 0 a peak lies, the further it is below 0. Centroid, spread and skewness are right.
# Seen, 512 samples of tones, rectangular window:
#   low tones: slope 2.3e-5, by hand -6.7e-5; kurtosis -34.3, by hand 2.4
#   high tones: slope -2.1e-5, by hand 6.3e-5; kurtosis -41801.2, by hand 2.4
#   a bell around 20: slope 2.6e-5, by hand -7.7e-5; kurtosis -57411.7, by hand 13.7
#   a bell around 200: slope -1.8e-5, by hand 5.2e-5; kurtosis -596189504.3, by hand 7.3
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" meyda@5.6.3
cat > "$dir/seen.cjs" <<'END'
const Meyda = require('meyda');

Meyda.bufferSize = 512;
Meyda.sampleRate = 512;
Meyda.windowingFunction = 'rect';

function tones(amplitudes) {
  return Float32Array.from({ length: 512 }, (_, i) =>
    Object.entries(amplitudes).reduce((sum, [k, a]) => sum + a * Math.sin((2 * Math.PI * k * i) / 512), 0));
}

// The same of the amplitudes that it found itself, by hand.
function right(amplitudes) {
  const a = Array.from(amplitudes);
  const sum = a.reduce((s, v) => s + v, 0);
  const mean = a.reduce((s, v, k) => s + (k * v) / sum, 0);
  const moment = (n) => a.reduce((s, v, k) => s + ((k - mean) ** n * v) / sum, 0);
  const middle = (a.length - 1) / 2;
  const xy = a.reduce((s, v, k) => s + (k - middle) * (v - sum / a.length), 0);
  const xx = a.reduce((s, _, k) => s + (k - middle) ** 2, 0);
  return { slope: xy / xx / sum, kurtosis: moment(4) / moment(2) ** 2 };
}

const bell = (centre) => Object.fromEntries(
  Array.from({ length: 21 }, (_, i) => [centre - 10 + i, Math.exp(-((i - 10) ** 2) / 8)]));
const cases = {
  'low tones': Object.fromEntries(Array.from({ length: 100 }, (_, i) => [i + 1, (100 - i) / 100])),
  'high tones': Object.fromEntries(Array.from({ length: 100 }, (_, i) => [i + 150, (i + 1) / 100])),
  'a bell around 20': bell(20),
  'a bell around 200': bell(200),
};
for (const [name, amplitudes] of Object.entries(cases)) {
  const seen = Meyda.extract(
    ['amplitudeSpectrum', 'spectralSlope', 'spectralKurtosis', 'spectralCentroid'], tones(amplitudes));
  const by = right(seen.amplitudeSpectrum);
  console.log(`${name}: slope ${seen.spectralSlope.toExponential(1)}, by hand ${by.slope.toExponential(1)}; ` +
      `kurtosis ${seen.spectralKurtosis.toFixed(1)}, by hand ${by.kurtosis.toFixed(1)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
