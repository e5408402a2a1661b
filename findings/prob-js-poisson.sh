#!/bin/sh
# prob.js 1.0.6 (npm): counts drawn from a Poisson distribution.
# Expected: their mean and variance are the rate that was asked for.
# Behaviour: random numbers are multiplied until their product is below exp(-rate), which is 0 for a rate from 746 on:
# the product goes on until it is 0 itself. The counts are then around 745 for every larger rate, without an error.
# Seen:
#   rate 10: mean 10, largest 24
#   rate 700: mean 700, largest 805
#   rate 800: mean 745, largest 854
#   rate 1000: mean 745, largest 873
#   rate 1000000: mean 745, largest 855
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" prob.js@1.0.6
cat > "$dir/seen.cjs" <<'END'
const { poisson } = require('prob.js');

let seed = 1;
const engine = () => (seed = seed * 16807 % 2147483647) * 2 | 0;
for (const rate of [10, 700, 800, 1000, 1000000]) {
  const draw = poisson(rate);
  const counts = Array.from({ length: 20000 }, () => draw(engine));
  const mean = counts.reduce((sum, count) => sum + count) / counts.length;
  console.log(`rate ${rate}: mean ${mean.toFixed(0)}, largest ${Math.max(...counts)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
