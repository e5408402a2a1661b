#!/bin/sh
# expectation-maximization 1.5.0 (npm): a mixture of two normal distributions, fitted to 100 points around 0 and 100
# around a place far away.
# Expected: the two groups, at least if the gap is 10 or 100 standard deviations wide.
# Behaviour: it begins with random shares of all points for each group, so that both are nearly the same, wide one in
# the middle, and gives up after 1000 steps without a word. Both groups are then mostly still in the middle, however
# wide the gap is. What a group calls the probability of a point is a density, too: it can be far above 1.
# Seen:
#   gap 10: of 20 attempts 5 found both, in 15 both are in the middle
#   gap 100: of 20 attempts 7 found both, in 13 both are in the middle
#   "probability" of a narrow group's middle: 489
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" expectation-maximization@1.5.0
cat > "$dir/seen.cjs" <<'END'
const fit = require('expectation-maximization');

let seed = 1;
Math.random = () => (seed = seed * 16807 % 2147483647) / 2147483647;
const normal = () => Math.sqrt(-2 * Math.log(Math.random())) * Math.cos(2 * Math.PI * Math.random());
for (const gap of [10, 100]) {
  const points = [];
  for (let i = 0; i < 100; i++) {
    points.push([normal()], [gap + normal()]);
  }
  let found = 0;
  let middle = 0;
  for (let attempt = 0; attempt < 20; attempt++) {
    const means = fit(points, 2).map(({ mu }) => mu[0] / gap).sort((a, b) => a - b);
    found += Math.abs(means[0]) < 0.1 && Math.abs(means[1] - 1) < 0.1 ? 1 : 0;
    middle += means.every((mean) => mean > 0.25 && mean < 0.75) ? 1 : 0;
  }
  console.log(`gap ${gap}: of 20 attempts ${found} found both, in ${middle} both are in the middle`);
}
const narrow = fit([[0.001], [0.002], [0.003]], 1)[0];
console.log(`"probability" of a narrow group's middle: ${narrow.probability([0.002]).toFixed(0)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
