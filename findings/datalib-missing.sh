#!/bin/sh
# datalib 1.9.3 (npm): correlations where values are missing, and its z-test of pairs.
# Expected: null is left out, as all its statistics do; so what lies on a line has the correlation 1. A test of pairs
# with the option nullh asks whether they differ by that much: the same as the test of their differences.
# Behaviour: cor sums and averages over the pairs that are there and multiplies by the number of all: the points of a line
# have -0.67, or less than -1. The slope of the same points is right. And the test of pairs drops nullh: pairs that
# differ by 2, asked whether they differ by 2, do so with a p of 0.
# Seen:
#   [1,2,3] and [1,2,3]: cor 1.00, R of the regression 1.00
#   [1,2,3,null] and [1,2,3,null]: cor -0.67, R of the regression 1.00
#   [10,20,30,40,null] and [1,2,3,4,null]: cor -0.19, R of the regression 1.00
#   [1,2,3,null,null,null] and [6,4,2,null,null,null]: cor -2.80, R of the regression -1.00
#   p that 5.1, 5.2, 4.9, 5.3 and 3, 3.2, 2.8, 3.4 differ by 0: as pairs 0.000, their differences 0.000
#   p that 5.1, 5.2, 4.9, 5.3 and 3, 3.2, 2.8, 3.4 differ by 2: as pairs 0.000, their differences 0.602
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" datalib@1.9.3
cat > "$dir/seen.cjs" <<'END'
const dl = require('datalib');

for (const [x, y] of [[[1, 2, 3], [1, 2, 3]], [[1, 2, 3, null], [1, 2, 3, null]],
  [[10, 20, 30, 40, null], [1, 2, 3, 4, null]], [[1, 2, 3, null, null, null], [6, 4, 2, null, null, null]]]) {
  console.log(`${JSON.stringify(x)} and ${JSON.stringify(y)}: cor ${dl.cor(x, y).toFixed(2)}, ` +
      `R of the regression ${dl.linearRegression(x, y).R.toFixed(2)}`);
}
const after = [5.1, 5.2, 4.9, 5.3];
const before = [3, 3.2, 2.8, 3.4];
const differences = after.map((value, i) => value - before[i]);
for (const nullh of [0, 2]) {
  console.log(`p that ${after.join(', ')} and ${before.join(', ')} differ by ${nullh}: ` +
      `as pairs ${dl.z.test(after, before, { paired: true, nullh }).toFixed(3)}, ` +
      `their differences ${dl.z.test(differences, { nullh }).toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
