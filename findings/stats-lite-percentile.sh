#!/bin/sh
# stats-lite 2.2.0 (npm): low percentiles.
# Expected: a percentile lies between the least and the largest value, as the high ones do.
# Behaviour: below half a place of the first value the line through the first two is followed on, down to half their
# distance below the least: times, losses and counts that are never below 0 have negative percentiles. Above the last
# half place it stays at the largest.
# Seen:
#   0, 100, 200: 0 to 200, percentiles 0, 1, 5: -50 -47 -35, 95, 99, 100: 200 200 200
#   0, 1, 2, ... 9: 0 to 9, percentiles 0, 1, 5: -0.5 -0.4 0, 95, 99, 100: 9 9 9
#   0, then 100 to 118: 0 to 118, percentiles 0, 1, 5: -50 -30 50, 95, 99, 100: 117.5 118 118
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" stats-lite@2.2.0
cat > "$dir/seen.cjs" <<'END'
const { percentile } = require('stats-lite');

const show = (number) => Number(number.toFixed(4));
function tell(name, values) {
  const seen = [0, 0.01, 0.05, 0.95, 0.99, 1].map((share) => show(percentile(values, share)));
  console.log(`${name}: ${Math.min(...values)} to ${Math.max(...values)}, percentiles 0, 1, 5: ` +
      `${seen.slice(0, 3).join(' ')}, 95, 99, 100: ${seen.slice(3).join(' ')}`);
}
tell('0, 100, 200', [0, 100, 200]);
tell('0, 1, 2, ... 9', [...Array(10).keys()]);
tell('0, then 100 to 118', [0, ...Array.from({ length: 19 }, (_, i) => 100 + i)]);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
