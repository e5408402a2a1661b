#!/bin/sh
# matrix-js 1.8.0 (npm): inverse and determinant of matrices of decimals.
# Expected: right to some ten digits, as Gauss's elimination has them.
# Behaviour: it computes by fractions that it never reduces. Their numerators grow twice as long with each step, and leave
# 2^53 and then the largest number: from five rows on an entry of inverse times matrix is off by 0.2 to 3, where it
# should be 1 or 0, and with eight rows a determinant is 0, of whole numbers NaN. No warning is given.
# Seen, random numbers in (0, 1), which are the same each time:
#   3 rows: determinant 0.176703, is 0.176703; inverse times matrix is off by less than 1e-9
#   4 rows: determinant 0.123121, is 0.123121; inverse times matrix is off by less than 1e-9
#   5 rows: determinant 0.146150, is 0.146150; inverse times matrix is off by 0.17
#   6 rows: determinant -0.060960, is -0.060960; inverse times matrix is off by 1.00
#   8 rows: determinant 0.000000, is -0.018444; inverse times matrix is off by 3.27
#   8 rows of whole numbers up to 10: determinant NaN, is 239756238
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" matrix-js@1.8.0
cat > "$dir/seen.cjs" <<'END'
const matrix = require('matrix-js');

let state = 1;
const random = () => (state = state * 16807 % 2147483647) / 2147483647;

// By elimination with the largest pivot.
function determinant(rows) {
  const a = rows.map((row) => row.slice());
  let product = 1;
  for (let i = 0; i < a.length; i++) {
    let pivot = i;
    for (let k = i; k < a.length; k++) {
      pivot = Math.abs(a[k][i]) > Math.abs(a[pivot][i]) ? k : pivot;
    }
    product *= pivot === i ? a[i][i] : -a[pivot][i];
    [a[i], a[pivot]] = [a[pivot], a[i]];
    for (let k = i + 1; k < a.length; k++) {
      const factor = a[k][i] / a[i][i];
      a[k] = a[k].map((x, j) => x - factor * a[i][j]);
    }
  }
  return product;
}

// The farthest entry of the product from that of the identity.
function off(inverse, rows) {
  let worst = 0;
  inverse.forEach((row, i) => rows[0].forEach((_, j) => {
    const entry = row.reduce((sum, x, k) => sum + x * rows[k][j], 0);
    worst = Math.max(worst, Math.abs(entry - (i === j ? 1 : 0)));
  }));
  return worst;
}

for (const n of [3, 4, 5, 6, 8]) {
  const rows = Array.from({ length: n }, () => Array.from({ length: n }, random));
  const wrong = off(matrix(rows).inv(), rows);
  console.log(`${n} rows: determinant ${matrix(rows).det().toFixed(6)}, is ${determinant(rows).toFixed(6)}; ` +
      `inverse times matrix is off by ${wrong < 1e-9 ? 'less than 1e-9' : wrong.toFixed(2)}`);
}
const whole = Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => Math.round(20 * random() - 10)));
console.log(`8 rows of whole numbers up to 10: determinant ${matrix(whole).det()}, is ${Math.round(determinant(whole))}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
