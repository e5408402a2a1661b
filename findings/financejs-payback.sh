#!/bin/sh
# financejs 4.1.0 (npm): the payback period PP of uneven cash flows.
# Expected: 100 are paid; 90 are back after a year, and the 10 that lack are a tenth of the second
# year's 100: 1.1 years.
# Behaviour: the share of the last year is what is left over, not what lacks: 90 / 100, so 1.9
# years. The more the first year brings, the later the money is said to be back. Equal cash flows,
# a case of its own, are right.
# Seen:
#   100 back by 90, 100: 1.9 years, by hand 1.1
#   100 back by 50, 100: 1.5 years, by hand 1.5
#   100 back by 10, 100: 1.1 years, by hand 1.9
#   105 back by 25 each year: 4.2 years, by hand 4.2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" financejs@4.1.0
cat > "$dir/seen.cjs" <<'END'
const { Finance } = require('financejs');
const finance = new Finance();
function byHand(price, flows) {
  let lacks = price, years = 0;
  while (lacks > flows[years]) lacks -= flows[years++];
  return years + lacks / flows[years];
}
for (const flows of [[90, 100], [50, 100], [10, 100]]) {
  const seen = finance.PP(flows.length, -100, ...flows);
  console.log(
    `100 back by ${flows.join(', ')}: ${seen} years, by hand ${byHand(100, flows).toFixed(1)}`);
}
const hand = byHand(105, [25, 25, 25, 25, 25]).toFixed(1);
console.log(`105 back by 25 each year: ${finance.PP(0, -105, 25)} years, by hand ${hand}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
