#!/bin/sh
# optimization-js 1.5.0 (npm): the random search for a network's settings.
# Expected: each of a list's choices, or of the whole numbers from low to high, is drawn as often.
# Behaviour: a number drawn from the whole range is rounded, so the first and the last come half as
# often as the others: the lowest and the highest of three learning rates in one try of four each.
# Seen (of 1000 numbers, spread evenly in 0 to 1, in place of chance):
#   Categorical 0.1, 0.01, 0.001: 250, 500, 250
#   Integer 1 to 5: 125, 250, 250, 250, 125
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" optimization-js@1.5.0
cat > "$dir/seen.cjs" <<'END'
const { Categorical, Integer } = require('optimization-js');
let next = 0;
Math.random = () => ((next++ % 1000) + 0.5) / 1000;
function counts(dimension, values) {
  const drawn = Array.from({ length: 1000 }, () => dimension.random_sample());
  return values.map((value) => drawn.filter((one) => one === value).length).join(', ');
}
const rates = [0.1, 0.01, 0.001];
console.log(`Categorical ${rates.join(', ')}: ${counts(Categorical(rates), rates)}`);
console.log(`Integer 1 to 5: ${counts(Integer(1, 5), [1, 2, 3, 4, 5])}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
