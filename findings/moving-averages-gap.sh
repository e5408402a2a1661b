#!/bin/sh
# moving-averages 4.0.6 (npm): moving averages of series with empty values.
# Expected: what lies more than the window's size back is no part of an average; its README says that gaps count as 0,
# as in its example.
# Behaviour: at the beginning numbers are counted, not places, until there are enough for a window, and what lies
# further back than the window by then is never taken away: a number before two gaps stays in the sum of every average
# that follows. A single 1000 at the beginning makes all averages of tens 343.3, for ever.
# Seen, windows of 3, last five averages:
#   tens: 10.0 10.0 10.0 10.0 10.0, by the window 10.0 10.0 10.0 10.0 10.0
#   1000, then tens: 10.0 10.0 10.0 10.0 10.0, by the window 10.0 10.0 10.0 10.0 10.0
#   1000, one gap, then tens: 10.0 10.0 10.0 10.0 10.0, by the window 10.0 10.0 10.0 10.0 10.0
#   1000, two gaps, then tens: 343.3 343.3 343.3 343.3 343.3, by the window 10.0 10.0 10.0 10.0 10.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" moving-averages@4.0.6
cat > "$dir/seen.cjs" <<'END'
const { ma } = require('moving-averages');

const gap = undefined;
const tens = Array(20).fill(10);
function tell(name, series) {
  const seen = ma(series, 3).slice(-5).map((mean) => mean.toFixed(1)).join(' ');
  const right = series.map((_, i) => series.slice(Math.max(i - 2, 0), i + 1)
      .reduce((sum, each) => sum + (each ?? 0), 0) / 3);
  console.log(`${name}: ${seen}, by the window ${right.slice(-5).map((mean) => mean.toFixed(1)).join(' ')}`);
}
tell('tens', tens);
tell('1000, then tens', [1000, ...tens]);
tell('1000, one gap, then tens', [1000, gap, ...tens]);
tell('1000, two gaps, then tens', [1000, gap, gap, ...tens]);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
