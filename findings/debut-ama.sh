#!/bin/sh
# @debut/indicators 1.4.2 (npm): Kaufman's adaptive moving average of a price that rises by 1 each
# day, over 10 days.
# Expected: the change over the 10 days by the sum of the daily ones, the efficiency, is 10 / 10 =
# 1: the average is then the fast one, of the constant s = (2 / 5)² = 0.16, and lags by (1 - s) / s
# = 5.25.
# Behaviour: the change of one day is taken for that of ten, so that the efficiency of the
# straightest line is 1 / 10: s = (0.1 · (2 / 5 - 2 / 31) + 2 / 31)² = 0.0096, and the average lags
# by 103 days.
# Seen:
#   the lag after 2000 days: 102.99
#   with the efficiency 1: 5.25
#   with the efficiency 1 / 10: 102.99
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @debut/indicators@1.4.2
cat > "$dir/seen.cjs" <<'END'
const { AMA } = require('@debut/indicators');
const [days, fast, slow] = [10, 4, 30];
const average = new AMA(days, fast, slow);
let lag;
for (let price = 1; price <= 2000; price++) lag = price - average.nextValue(price);
console.log(`the lag after 2000 days: ${lag.toFixed(2)}`);
for (const [name, efficiency] of [['1', 1], ['1 / 10', 1 / 10]]) {
  const s = (efficiency * (2 / (fast + 1) - 2 / (slow + 1)) + 2 / (slow + 1)) ** 2;
  console.log(`with the efficiency ${name}: ${((1 - s) / s).toFixed(2)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
