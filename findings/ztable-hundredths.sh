#!/bin/sh
# ztable 1.0.7 (npm): the normal distribution's table, by z-scores of two places.
# Expected: 0.29 is in the table: 0.6141; so is -1.16: 0.1230.
# Behaviour: the column is found by whole hundredths, rounded down, of the binary number, and 0.29 times
# 100 is 28.999999999999996: that and seventeen more z-scores on each side of 0 get the row's previous
# value. Where a p of 0.05 or 0.01 is asked for the errors are up to 0.0006, in the middle 0.004.
# Seen:
#   0.29: 0.6103 for 0.6141
#   0.58: 0.7157 for 0.7190
#   -1.16: 0.1251 for 0.1230
#   -2.07: 0.0197 for 0.0192
#   of the 699 z-scores from -3.49 to 3.49 that many are off by more than 0.0001: 36
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ztable@1.0.7
cat > "$dir/seen.cjs" <<'END'
const ztable = require('ztable');
function normal(x) {
  let sum = 0;
  for (let n = 0, term = x; n < 200; term *= -x * x / 2 / ++n) {
    sum += term / (2 * n + 1);
  }
  return 0.5 + sum / Math.sqrt(2 * Math.PI);
}
for (const z of [0.29, 0.58, -1.16, -2.07]) {
  console.log(`${z}: ${ztable(z)} for ${normal(z).toFixed(4)}`);
}
let off = 0;
for (let i = -349; i <= 349; i++) {
  off += Math.abs(ztable(i / 100) - normal(i / 100)) > 1e-4;
}
console.log(
  `of the 699 z-scores from -3.49 to 3.49 that many are off by more than 0.0001: ${off}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
