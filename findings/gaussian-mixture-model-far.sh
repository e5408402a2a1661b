#!/bin/sh
# gaussian-mixture-model 1.1.5 (npm, with the cholesky-tools that it needs and does not name): EM with one point that
# lies far from all others.
# Expected: as of any EM in double precision, the point belongs to the nearest part: the ratio of two densities is
# far from 0 as long as they are, which a normal one is for 38 deviations.
# Behaviour: densities are kept in single precision, which ends at 1.4e-45, 14 deviations away. There they are all 0,
# 0 / 0 is NaN, and one such point makes all weights and means NaN, with no sign of it (singularity stays null).
# Seen, 50 points around 0, 50 around 3 and one so many deviations above, after one step:
#   12 deviations: weights 0.495 0.505, means 0.070 3.165
#   13 deviations: weights 0.495 0.505, means 0.070 3.185
#   15 deviations: weights NaN NaN, means NaN NaN
#   15 deviations, the same step in double precision: weights 0.495 0.505, means 0.070 3.224
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" gaussian-mixture-model@1.1.5 \
  cholesky-tools@0.1.7
cat > "$dir/seen.cjs" <<'END'
const { default: Mixture } = require('gaussian-mixture-model');

const show = (numbers) => numbers.map((number) => number.toFixed(3)).join(' ');
const points = (far) => [
  ...Array.from({ length: 50 }, (_, i) => Math.sin(i)),
  ...Array.from({ length: 50 }, (_, i) => 3 + Math.cos(i)),
  3 + far,
];

function step(far) {
  const list = points(far);
  const density = (x, mean) => 0.5 * Math.exp(-((x - mean) ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const shares = [0, 3].map((mean) => list.map((x) => density(x, mean) / (density(x, 0) + density(x, 3))));
  const sums = shares.map((share) => share.reduce((sum, each) => sum + each));
  const means = shares.map((share, k) => share.reduce((sum, each, i) => sum + each * list[i], 0) / sums[k]);
  return `weights ${show(sums.map((sum) => sum / list.length))}, means ${show(means)}`;
}

for (const far of [12, 13, 15]) {
  const mixture = new Mixture({ weights: [0.5, 0.5], means: [[0], [3]], covariances: [[[1]], [[1]]] });
  points(far).forEach((x) => mixture.addPoint([x]));
  mixture.runEM(1);
  console.log(`${far} deviations: weights ${show(mixture.weights)}, ` +
      `means ${show(mixture.means.map(([mean]) => mean))}`);
}
console.log(`15 deviations, the same step in double precision: ${step(15)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
