#!/bin/sh
# js-stats 1.0.5 (npm): the chi-squared distribution, by which tests of counts, of independence and of fit are judged.
# Expected: cumulativeProbability(x) of ChiSquareDistribution(k) is that of k degrees of freedom.
# Behaviour: whether k is even is asked of parseInt(k, 2), a binary number, so that only 1 is even. With one degree,
# that of a table of 2 × 2, every x has the probability 1; with 2, 4 and 6 degrees it is that of 1, 5 and 7.
# Seen:
#   1 degrees, 0.001: 1.000, right is 0.025
#   1 degrees, 3.841: 1.000, right is 0.950
#   2 degrees, 5.991: 0.986, right is 0.950
#   3 degrees, 7.815: 0.950, right is 0.950
#   4 degrees, 9.488: 0.909, right is 0.950
#   5 degrees, 11.07: 0.950, right is 0.950
#   6 degrees, 12.592: 0.917, right is 0.950
#   7 degrees, 14.067: 0.950, right is 0.950
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" js-stats@1.0.5
cat > "$dir/seen.cjs" <<'END'
const { ChiSquareDistribution } = require('js-stats');

function truth(k, x) { // the density's integral after x = t², which has no pole, by Simpson's rule
  const gamma = (a) => (a === 1 ? 1 : a === 0.5 ? Math.sqrt(Math.PI) : (a - 1) * gamma(a - 1));
  const f = (t) => 2 * Math.pow(t, k - 1) * Math.exp(-t * t / 2) / (2 ** (k / 2) * gamma(k / 2));
  const h = Math.sqrt(x) / 1000;
  let sum = f(0) + f(Math.sqrt(x));
  for (let i = 1; i < 1000; i++) sum += (i % 2 ? 4 : 2) * f(i * h);
  return sum * h / 3;
}

const cases = [[1, 0.001], [1, 3.841], [2, 5.991], [3, 7.815], [4, 9.488], [5, 11.070], [6, 12.592], [7, 14.067]];
for (const [k, x] of cases) {
  const seen = new ChiSquareDistribution(k).cumulativeProbability(x);
  console.log(`${k} degrees, ${x}: ${seen.toFixed(3)}, right is ${truth(k, x).toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
