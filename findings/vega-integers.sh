#!/bin/sh
# vega-statistics 2.0.0 (npm): the quantiles of whole numbers that are equally likely.
# Expected: icdf(p) is the least number up to which lies at least p, as it is for a die, and undoes cdf.
# Behaviour: the product of p and the number of values is rounded down where it belongs up: quantiles are one too small
# except where a value's share ends, and the first ones lie outside of what can be drawn. The median of 0 to 4 is 1, and
# draws by icdf of random p hold a number that never occurs, and not the greatest.
# Seen, the whole numbers from 0 to 4, of each sample's values how many there are:
#   p 0.1: quantile -1, is 0; below or at it 0
#   p 0.2: quantile 0, is 0; below or at it 0.2
#   p 0.3: quantile 0, is 1; below or at it 0.2
#   p 0.5: quantile 1, is 2; below or at it 0.4
#   p 0.9: quantile 3, is 4; below or at it 0.8
#   p 1: quantile 4, is 4; below or at it 1
#   icdf at 1000 even steps: -1: 200, 0: 200, 1: 200, 2: 200, 3: 200, 4: 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" vega-statistics@2.0.0
cat > "$dir/seen.cjs" <<'END'
(async () => {
  const { randomInteger } = await import('vega-statistics');
  const values = [0, 1, 2, 3, 4];
  const distribution = randomInteger(0, 5);
  for (const p of [0.1, 0.2, 0.3, 0.5, 0.9, 1]) {
    const byHand = values.find((value) => (value + 1) / 5 >= p - 1e-12);
    const told = distribution.icdf(p);
    console.log(`p ${p}: quantile ${told}, is ${byHand}; below or at it ${distribution.cdf(told)}`);
  }
  const counts = {};
  for (let i = 0; i < 1000; i++) {
    const value = distribution.icdf((i + 0.5) / 1000);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  const row = [-1, ...values].map((value) => `${value}: ${counts[value] ?? 0}`).join(', ');
  console.log(`icdf at 1000 even steps: ${row}`);
})();
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
