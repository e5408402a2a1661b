#!/bin/sh
# jStat 1.9.6 (npm): means and medians of its distributions.
# Expected: of a Pareto distribution from s on with the shape a, the mean a s/(a - 1) and the median s 2^(1/a); of a uniform
# one, the middle.
# Behaviour: the mean has s^a for s, which is right for s = 1 only, and the median has a times the root of 2, where the
# a-th root belongs: it is above the mean, and grows with a where it should come down to s. The median of a uniform
# distribution is NaN. Density, distribution, mode and variance are right.
# Seen, the distribution function at the median should be a half:
#   Pareto from 1, shape 2: mean 2.000, by integration 2.000
#   Pareto from 2, shape 2: mean 8.000, by integration 4.000
#   Pareto from 2, shape 5: mean 40.000, by integration 2.500
#   Pareto from 10, shape 5: mean 125000.000, by integration 12.500
#   Pareto from 2, shape 5: median 14.142, distribution there 0.9999, right median 2.297
#   Pareto from 2, shape 20: median 56.569, distribution there 1.0000, right median 2.071
#   uniform from 1 to 4: median NaN, right median 2.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" jstat@1.9.6
cat > "$dir/seen.cjs" <<'END'
const { jStat } = require('jstat');

// Of x by the density, in steps that are even in the logarithm of x.
function integral(s, a) {
  const steps = 100000;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const x = s * Math.exp((i + 0.5) * (30 / steps));
    sum += x * jStat.pareto.pdf(x, s, a) * x * (30 / steps);
  }
  return sum;
}

// Where the distribution function is a half, by bisection.
function half(distribution) {
  let [low, high] = [0, 1000];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    [low, high] = distribution(middle) < 0.5 ? [middle, high] : [low, middle];
  }
  return low;
}

for (const [s, a] of [[1, 2], [2, 2], [2, 5], [10, 5]]) {
  console.log(`Pareto from ${s}, shape ${a}: mean ${jStat.pareto.mean(s, a).toFixed(3)}, ` +
      `by integration ${integral(s, a).toFixed(3)}`);
}
for (const [s, a] of [[2, 5], [2, 20]]) {
  const median = jStat.pareto.median(s, a);
  console.log(`Pareto from ${s}, shape ${a}: median ${median.toFixed(3)}, ` +
      `distribution there ${jStat.pareto.cdf(median, s, a).toFixed(4)}, ` +
      `right median ${half((x) => jStat.pareto.cdf(x, s, a)).toFixed(3)}`);
}
console.log(`uniform from 1 to 4: median ${jStat.uniform.median(1, 4).toFixed(3)}, ` +
    `right median ${half((x) => jStat.uniform.cdf(x, 1, 4)).toFixed(3)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
