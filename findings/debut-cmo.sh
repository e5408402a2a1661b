#!/bin/sh
# @debut/indicators 1.4.2 (npm): Chande's momentum oscillator, 100 · (gains - losses) / (gains +
# losses), over 3 values.
# Expected: 100 for prices that only rise and -100 for those that only fall, as there are no
# losses, or no gains.
# Behaviour: the last values are read from a ring in the order of its places, not of time, and the
# jump from the newest to the oldest is counted as a change: a series that rises for ever is at -20
# for three values of four.
# Seen:
#   rising by 1: 100, -20, -20, -20, 100, -20, -20, -20
#   falling by 1: -100, 20, 20, 20, -100, 20, 20, 20
#   rising by 1, by the definition: 100, 100, 100, 100, 100, 100, 100, 100
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @debut/indicators@1.4.2
cat > "$dir/seen.cjs" <<'END'
const { CMO } = require('@debut/indicators');
const period = 3;
const prices = (step) => Array.from({ length: period + 8 }, (_, i) => 100 + step * i);
function seen(step) {
  const oscillator = new CMO(period);
  return prices(step).map((price) => oscillator.nextValue(price)).slice(period);
}
function defined(step) {
  const all = prices(step);
  return all.slice(period).map((_, i) => {
    const changes = [1, 2, 3].map((k) => all[i + k] - all[i + k - 1]);
    const sum = (signed) => changes.reduce((total, c) => total + Math.max(signed * c, 0), 0);
    return 100 * (sum(1) - sum(-1)) / (sum(1) + sum(-1));
  });
}
console.log(`rising by 1: ${seen(1).join(', ')}`);
console.log(`falling by 1: ${seen(-1).join(', ')}`);
console.log(`rising by 1, by the definition: ${defined(1).join(', ')}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
