#!/bin/sh
# @stdlib/stats-base-dists-geometric-mgf 0.3.1 and -negative-binomial-mgf 0.2.3 (npm): moment-generating functions.
# Expected: those of the distributions whose probabilities and means stdlib has under the same names: their slope at
# t = 0 is the mean.
# Behaviour: stdlib's probabilities and means count failures, from 0 on. The function of the geometric distribution is
# that of the number of tries, from 1 on. The negative binomial's is of a number of tries too, with the chances of
# success and failure exchanged.
# Seen:
#   geometric 0.2: at -0.2 0.475, summed 0.580, slope at 0 5.000, mean 4.000
#   geometric 0.7: at -0.2 0.760, summed 0.928, slope at 0 1.429, mean 0.429
#   negative-binomial 3, 0.5: at -0.2 0.333, summed 0.607, slope at 0 6.000, mean 3.000
#   negative-binomial 3, 0.4: at -0.2 0.390, summed 0.486, slope at 0 5.000, mean 4.500
#   negative-binomial 2.5, 0.7: at -0.2 0.251, summed 0.829, slope at 0 8.333, mean 1.071
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @stdlib/stats-base-dists-geometric-mgf@0.3.1 @stdlib/stats-base-dists-geometric-pmf@0.3.1 \
  @stdlib/stats-base-dists-geometric-mean@0.3.1 @stdlib/stats-base-dists-negative-binomial-mgf@0.2.3 \
  @stdlib/stats-base-dists-negative-binomial-pmf@0.1.3 @stdlib/stats-base-dists-negative-binomial-mean@0.3.1
cat > "$dir/seen.cjs" <<'END'
const load = (name) => require(`@stdlib/stats-base-dists-${name}`);

function tell(name, ...parameters) {
  const mgf = load(`${name}-mgf`);
  const pmf = load(`${name}-pmf`);
  const slope = (mgf(1e-5, ...parameters) - mgf(-1e-5, ...parameters)) / 2e-5;
  let expected = 0;
  for (let count = 0; count < 1000; count++) {
    expected += pmf(count, ...parameters) * Math.exp(-0.2 * count);
  }
  const mean = load(`${name}-mean`)(...parameters);
  console.log(`${name} ${parameters.join(', ')}: at -0.2 ${mgf(-0.2, ...parameters).toFixed(3)}, summed ` +
      `${expected.toFixed(3)}, slope at 0 ${slope.toFixed(3)}, mean ${mean.toFixed(3)}`);
}
tell('geometric', 0.2);
tell('geometric', 0.7);
tell('negative-binomial', 3, 0.5);
tell('negative-binomial', 3, 0.4);
tell('negative-binomial', 2.5, 0.7);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
