#!/bin/sh
# moving-average 1.0.1 (npm): the exponential moving average of a series whose time begins at 0.
# Expected: average and deviation go by the differences of the times, not by where one begins to count.
# Behaviour: the time 0 counts as none, so that the value after it is taken for the first one: the start of every
# simulation and training whose step 0 is reported is lost, and the deviation with it.
# Seen, a span of 10, the values 100, 0 and 0 one apart, and what exp(-1/10) makes of them:
#   times from 1 on: average 81.873, deviation 38.524
#   times from 1000 on: average 81.873, deviation 38.524
#   times from -1 on: average 0.000, deviation 29.344
#   times from 0 on: average 0.000, deviation 0.000
#   by hand: average 81.873, deviation 38.524
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" moving-average@1.0.1
cat > "$dir/seen.cjs" <<'END'
const MovingAverage = require('moving-average');

const values = [100, 0, 0];

function byHand() {
  let [average, variance] = [values[0], 0];
  for (const value of values.slice(1)) {
    const share = 1 - Math.exp(-1 / 10);
    const difference = value - average;
    average += share * difference;
    variance = (1 - share) * (variance + share * difference ** 2);
  }
  return `average ${average.toFixed(3)}, deviation ${Math.sqrt(variance).toFixed(3)}`;
}

for (const start of [1, 1000, -1, 0]) {
  const moving = MovingAverage(10);
  values.forEach((value, i) => moving.push(start + i, value));
  console.log(`times from ${start} on: average ${moving.movingAverage().toFixed(3)}, ` +
      `deviation ${moving.deviation().toFixed(3)}`);
}
console.log(`by hand: ${byHand()}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
