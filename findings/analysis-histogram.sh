#!/bin/sh
# analysis 0.4.2 (npm): its histogram.
# Expected: the numbers of values in each bin, which sum to the number of values.
# Behaviour: with bins of an even width all counts stand one bin too low, so that the lowest is none, and the values of
# the first bin are counted nowhere (bin 0 is NaN); of other widths the largest value is in none. Without options
# nothing is counted, and a second histogram goes by the least and greatest value of the first.
# Seen, counts of the bins:
#   0.5 to 19.5, width 2 from 0 to 20: 2 2 2 2 2 2 2 2 2 0, sum 18 of 20
#   0 to 19, five bins: 4 4 4 4 3, sum 19 of 20
#   0 to 19, without options: 0 0 0 0 0 0 0 0 0 0, sum 0 of 20
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" analysis@0.4.2
cat > "$dir/seen.cjs" <<'END'
const { histogram } = require('analysis').frequency;

function tell(name, values, options) {
  const bins = histogram(values, options);
  const counts = Object.keys(bins).filter((bin) => bin > 0 && bins[bin] >= 0).map((bin) => bins[bin]);
  console.log(`${name}: ${counts.join(' ')}, sum ${counts.reduce((sum, count) => sum + count)} of ${values.length}`);
}

const whole = [...Array(20).keys()];
tell('0.5 to 19.5, width 2 from 0 to 20', whole.map((x) => x + 0.5), { binSize: 2, minimum: 0, maximum: 20 });
tell('0 to 19, five bins', whole, { binCount: 5 });
tell('0 to 19, without options', whole);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
