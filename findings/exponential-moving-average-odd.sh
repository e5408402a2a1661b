#!/bin/sh
# exponential-moving-average 1.0.0 (npm): the average of a list of numbers.
# Expected: numbers, with the default range as with a given one.
# Behaviour: the default range is half the length. For an odd length it isn't a whole number, and is the place at
# which the list is read on: there is nothing there, and all but the first are NaN. What is given back are texts of two
# decimals, too.
# Seen:
#   1,2,3,4: 1.50 2.50 3.50; range 2: 1.50 2.50 3.50
#   1,2,3,4,5: 1.50 NaN NaN NaN; range 2: 1.50 2.50 3.50 4.50
#   1,2,3,4,5,6,7: 2.00 NaN NaN NaN NaN; range 2: 1.50 2.50 3.50 4.50 5.50 6.50
#   0.001 to 0.004, range 2: 0.00 0.00 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" exponential-moving-average@1.0.0
cat > "$dir/seen.cjs" <<'END'
const average = require('exponential-moving-average');

for (const numbers of [[1, 2, 3, 4], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7]]) {
  console.log(`${numbers}: ${average(numbers).join(' ')}; range 2: ${average(numbers, 2).join(' ')}`);
}
console.log(`0.001 to 0.004, range 2: ${average([0.001, 0.002, 0.003, 0.004], 2).join(' ')}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
