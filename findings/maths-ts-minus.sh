#!/bin/sh
# maths.ts 0.0.8 (npm): how it reads a formula.
# Expected: 2-3-4 is (2-3)-4, and 8/4/2 is (8/4)/2. (It says that one should use brackets for 2^3^4.)
# Behaviour: operators of one rank are joined from the right: what stands behind a minus is subtracted all together, and
# what stands behind a division is divided by.
# Seen:
#   2-3-4: 3, should be -5
#   2-3+4: -5, should be 3
#   8/4/2: 4, should be 1
#   12/2*3: 2, should be 18
#   1-0.5*2-3: 3, should be -3
#   (2-3)-4: -5, should be -5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" maths.ts@0.0.8
cat > "$dir/seen.cjs" <<'END'
const { evaluate } = require('maths.ts');

const formulas = {
  '2-3-4': 2 - 3 - 4,
  '2-3+4': 2 - 3 + 4,
  '8/4/2': 8 / 4 / 2,
  '12/2*3': 12 / 2 * 3,
  '1-0.5*2-3': 1 - 0.5 * 2 - 3,
  '(2-3)-4': (2 - 3) - 4,
};
for (const [text, right] of Object.entries(formulas)) {
  console.log(`${text}: ${evaluate(text)}, should be ${right}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
