#!/bin/sh
# science 1.9.3 (npm, science.js): the roots of a quadratic equation.
# Expected: quadratic(a, b, c) gives the two roots (-b ± √(b² - 4ac)) / 2a.
# Behaviour: only the square root is divided by 2a, not -b, which is right for a = ½ and for b = 0 only: that of
# x² - 3x + 2 are 2.5 and 3.5. A double root is right, complex ones are wrong alike.
# Seen:
#   1x² + -3x + 2: roots 2.5 and 3.5, there it is 0.75 and 3.75
#   2x² + -3x + 1: roots 2.75 and 3.25, there it is 7.875 and 12.375
#   0.5x² + -3x + 4: roots 2 and 4, there it is 0 and 0
#   1x² + -2x + 1: roots 1, there it is 0
#   1x² + 0x + -4: roots -2 and 2, there it is 0 and 0
#   1x² + 2x + 5: root -2 -2i, there it is 1 and 4i
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" science@1.9.3
cat > "$dir/seen.cjs" <<'END'
const science = require('science');

for (const [a, b, c] of [[1, -3, 2], [2, -3, 1], [0.5, -3, 4], [1, -2, 1], [1, 0, -4]]) {
  const roots = science.quadratic()(a, b, c);
  console.log(`${a}x² + ${b}x + ${c}: roots ${roots.join(' and ')}, ` +
      `there it is ${roots.map((x) => a * x * x + b * x + c).join(' and ')}`);
}
const [{ r, i }] = science.quadratic().complex(true)(1, 2, 5);
console.log(`1x² + 2x + 5: root ${r} ${i}i, there it is ${r * r - i * i + 2 * r + 5} and ${2 * r * i + 2 * i}i`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
