#!/bin/sh
# chi-sq-test 2.1.1 (npm): are three counts uniform? gof(observed) needs no second argument.
# Expected: without expected counts each is the mean, so 20, 20, 20 has the statistic 0 and p = 1,
# and 10, 20, 30 has 2 · 10² / 20 = 10 and p = exp(-10 / 2) = 0.0067, as when the means are passed.
# Behaviour: the counts that are expected are then 0, and it is divided by them: the statistic is
# infinite for every sample, and for one that could not be more uniform too. No error is reported.
# Seen:
#   20, 20, 20 with 20, 20, 20: 0, p 1
#   10, 20, 30 with 20, 20, 20: 10, p 0.006737946999085476
#   20, 20, 20: Infinity, p NaN
#   10, 20, 30: Infinity, p NaN
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" chi-sq-test@2.1.1
cat > "$dir/seen.cjs" <<'END'
const { gof } = require('chi-sq-test');
const flat = [20, 20, 20], sloped = [10, 20, 30];
for (const [observed, ...expected] of [[flat, flat], [sloped, flat], [flat], [sloped]]) {
  const { value, pValue } = gof(observed, ...expected);
  console.log(
    [observed, ...expected].map((counts) => counts.join(', ')).join(' with ') +
      `: ${value}, p ${pValue}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
