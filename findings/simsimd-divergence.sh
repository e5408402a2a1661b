#!/bin/sh
# simsimd 6.5.5 (npm, native, for Linux on x86-64): divergences of distributions, in single and double
# precision.
# Expected: the Kullback-Leibler divergence of (0.9, 0.1) from (0.25, 0.75) is
# 0.9 ln 3.6 + 0.1 ln 0.1333 = 0.951, and double precision is the better one of the two.
# Behaviour: in double precision the logarithm of x is x - 1 - (x - 1)² / 2 + (x - 1)³ / 3, three terms of a
# series that has a limit up to x = 2 only: ln 3.6 is 5.08 for 1.28, ln 0 is -1.83, and the divergence
# 4.42. Of a hundred shares it is 1.09 for 0.24. With single precision, and a processor that has vectors of 512
# bits, there is another logarithm, and it is 0.951.
# Seen:
#   (0.5, 0.5) from (0.25, 0.75): 0.216, by its series 0.216, by the logarithm 0.144
#   (0.9, 0.1) from (0.25, 0.75): 4.425, by its series 4.425, by the logarithm 0.951
#   (0.25, 0.75) from (0.9, 0.1): 57.410, by its series 57.410, by the logarithm 1.191
#   100 shares: 1.087, by its series 1.087, by the logarithm 0.241
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" simsimd@6.5.5
cat > "$dir/seen.cjs" <<'END'
const { kullbackleibler } = require('simsimd');
const series = (x) => x - 1 - (x - 1) ** 2 / 2 + (x - 1) ** 3 / 3;
function divergence(p, q, log) {
  return p.reduce((sum, share, i) => sum + share * log(share / q[i]), 0).toFixed(3);
}
function show(what, p, q) {
  const seen = kullbackleibler(new Float64Array(p), new Float64Array(q));
  console.log(
    `${what}: ${seen.toFixed(3)}, by its series ${divergence(p, q, series)},` +
      ` by the logarithm ${divergence(p, q, Math.log)}`);
}
const pair = ([a, b]) => `(${a}, ${b})`;
for (const [p, q] of [
  [[0.5, 0.5], [0.25, 0.75]], [[0.9, 0.1], [0.25, 0.75]], [[0.25, 0.75], [0.9, 0.1]]]) {
  show(`${pair(p)} from ${pair(q)}`, p, q);
}
const shares = (factor, most) => Array.from({ length: 100 }, (_, i) => 1 + i * factor % most);
function normalized(counts) {
  const sum = counts.reduce((a, b) => a + b);
  return counts.map((count) => count / sum);
}
show('100 shares', normalized(shares(7, 5)), normalized(shares(3, 4)));
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
