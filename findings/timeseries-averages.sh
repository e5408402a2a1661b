#!/bin/sh
# timeseries-analysis 1.0.12 (npm): the linearly weighted and the exponential moving average of a series.
# Expected: the newest of n values has the weight n, the oldest 1; an exponential average is the last one, moved by
# 2/(n + 1) towards the new value, so that an impulse fades by (n - 1)/(n + 1) at each step.
# Behaviour: the value n steps ago has the weight n, the last one 1, and the one that it stands for none: an impulse
# grows until it is gone at once. The exponential average is moved from the value before, not from the average before:
# it knows two values and nothing else.
# Seen, for n = 3, an impulse of 6 in a series of zeros:
#   linearly weighted: 0 0 1 2 3 0
#   by definition:     0 3 2 1 0 0
#   exponential:       0 3 3 0 0 0
#   by definition:     0 3 1.5 0.75 0.375 0.1875
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" timeseries-analysis@1.0.12
cat > "$dir/seen.cjs" <<'END'
const { main: Series } = require('timeseries-analysis');

const values = [0, 0, 0, 0, 6, 0, 0, 0, 0];
const n = 3;

function told(name) {
  const series = new Series(values.map((value, day) => [new Date(Date.UTC(2020, 0, day + 1)), value]));
  return series[name]({ period: n }).toArray();
}

function weighted(last) {
  return [1, 2, 3].reduce((sum, weight) => sum + weight * values[last - n + weight], 0) / 6;
}

function exponential(last) {
  return last === 0 ? values[0] : (values[last] + exponential(last - 1)) / 2;
}

const from = (of) => values.map((_, i) => of(i)).slice(n).join(' ');
console.log(`linearly weighted: ${told('lwma').slice(n).join(' ')}`);
console.log(`by definition:     ${from(weighted)}`);
console.log(`exponential:       ${told('ema').slice(n).join(' ')}`);
console.log(`by definition:     ${from(exponential)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
