#!/bin/sh
# @apio/timeframes 1.1.2 (npm): sum, average, maximum and minimum of a column of which a value is
# missing.
# Expected: the missing one is left out by all of them, as by pandas: the highest of -5 and -2 is
# -2.
# Behaviour: sum and average leave it out, the other two do not. A missing value is compared as 0,
# and so is the maximum of what is below 0 and the minimum of what is above; NaN in the first row
# is the answer whatever follows.
# Seen:
#   -5, missing, -2: sum -7, average -3.5, maximum null, minimum -5
#   5, missing, 2: sum 7, average 3.5, maximum 5, minimum null
#   NaN, 5, 2: sum 7, average 3.5, maximum NaN, minimum NaN
#   5, NaN, 2: sum 7, average 3.5, maximum 5, minimum 2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @apio/timeframes@1.1.2
cat > "$dir/seen.cjs" <<'END'
const { TimeFrame } = require('@apio/timeframes');
for (const values of [[-5, null, -2], [5, null, 2], [NaN, 5, 2], [5, NaN, 2]]) {
  const rows = values.map((value, i) => ({ time: `2022-01-0${i + 1}`, other: i, value }));
  const column = new TimeFrame({ data: rows }).column('value');
  const [sum, average, most, least] = ['sum', 'avg', 'max', 'min'].map((name) => column[name]()[1]);
  console.log(
    `${values.map((value) => value ?? 'missing').join(', ')}: sum ${sum}, average ${average}, ` +
      `maximum ${most}, minimum ${least}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
