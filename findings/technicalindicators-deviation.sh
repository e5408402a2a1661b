#!/bin/sh
# technicalindicators 3.1.0 (npm): the moving standard deviation, and what is made of it.
# Expected: each window has its own deviation: of 1 and -1 it is 1.
# Behaviour: a mean of 0 is taken for one that is not there yet: the deviation is that of the window before, or, at the
# start, none. What swings around 0, as differences do, never has one, and one value is missing at the start for each
# window whose mean is 0, so that the rest no longer stands where it belongs. Bollinger's bands stay where they were.
# Seen, windows of two:
#   11, 9, 11, 9, 11: deviations 1, 1, 1, 1, right are 1, 1, 1, 1
#   1, -1, 1, -1, 1: deviations none, right are 1, 1, 1, 1
#   3, 1, -1, 9, -9, 9: deviations 1, 1, 5, 5, 5, right are 1, 1, 5, 9, 9
#   5, -5, 1, 3, 1, 3: deviations 3, 1, 1, 1, right are 5, 3, 1, 1, 1
#   bands of 3, 1, -1, 9, -9, 9: 0 to 4, 0 to 4, -6 to 14, -6 to 14, -6 to 14
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" technicalindicators@3.1.0
cat > "$dir/seen.cjs" <<'END'
const { BollingerBands, SD } = require('technicalindicators');

function right(values) {
  return values.slice(1).map((value, i) => Math.abs(value - values[i]) / 2);
}

for (const values of [[11, 9, 11, 9, 11], [1, -1, 1, -1, 1], [3, 1, -1, 9, -9, 9], [5, -5, 1, 3, 1, 3]]) {
  const seen = SD.calculate({ period: 2, values });
  console.log(`${values.join(', ')}: deviations ${seen.join(', ') || 'none'}, right are ${right(values).join(', ')}`);
}
const bands = BollingerBands.calculate({ period: 2, stdDev: 2, values: [3, 1, -1, 9, -9, 9] });
console.log(`bands of 3, 1, -1, 9, -9, 9: ${bands.map((b) => `${b.lower} to ${b.upper}`).join(', ')}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
