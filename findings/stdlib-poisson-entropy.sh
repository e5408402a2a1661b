#!/bin/sh
# @stdlib/stats-base-dists-poisson-entropy 0.2.3 (npm): the entropy of a Poisson distribution.
# Expected: a number for every rate; it grows slowly, as half the logarithm of the rate.
# Behaviour: it sums powers of the rate by factorials, neither in logarithms. From a rate of about 80 on a power is
# infinite, and the entropy is Infinity; from about 750 on it is NaN. (A binomial distribution's is right at 1000.)
# Seen:
#   rate 9: 2.508, summed 2.508
#   rate 70: 3.542, summed 3.542
#   rate 80: Infinity, summed 3.609
#   rate 100: Infinity, summed 3.721
#   rate 1000: NaN, summed 4.873
#   1000 throws of a coin: 4.180
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @stdlib/stats-base-dists-poisson-entropy@0.2.3 @stdlib/stats-base-dists-binomial-entropy@0.3.1
cat > "$dir/seen.cjs" <<'END'
const poisson = require('@stdlib/stats-base-dists-poisson-entropy');
const binomial = require('@stdlib/stats-base-dists-binomial-entropy');

// -sum p log p, with p in logarithms
function summed(rate) {
  let entropy = 0;
  let log = -rate;
  for (let k = 0; k < 10 * rate + 100; k++) {
    entropy -= Math.exp(log) * log;
    log += Math.log(rate / (k + 1));
  }
  return entropy;
}
for (const rate of [9, 70, 80, 100, 1000]) {
  console.log(`rate ${rate}: ${poisson(rate).toFixed(3)}, summed ${summed(rate).toFixed(3)}`);
}
console.log(`1000 throws of a coin: ${binomial(1000, 0.5).toFixed(3)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
