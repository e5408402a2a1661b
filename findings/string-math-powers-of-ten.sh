#!/bin/sh
# string-math 1.2.2 (npm): numbers with a power of ten, which it reads as 1e-3 and 1e+3.
# Expected: 1e5*2 is 200000, or refused, as 2*1e5 is.
# Behaviour: 5*2 is worked out first, and 1e5*2 is 1 with the power 10. So is every product or quotient behind a number
# with a plain power, where the power of ten comes out whole; the same numbers the other way round are refused.
# Seen:
#   1e-3*2: 0.002, by JavaScript 0.002
#   1e+5*2: 200000, by JavaScript 200000
#   1e5*2: 10000000000, by JavaScript 200000
#   2e3*4: 2000000000000, by JavaScript 8000
#   1e6/3: 100, by JavaScript 333333.3333333333
#   1e6/2: 1000, by JavaScript 500000
#   2*1e5: refused, by JavaScript 200000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" string-math@1.2.2
cat > "$dir/seen.cjs" <<'END'
const stringMath = require('string-math');

for (const formula of ['1e-3*2', '1e+5*2', '1e5*2', '2e3*4', '1e6/3', '1e6/2', '2*1e5']) {
  let seen;
  try {
    seen = stringMath(formula);
  } catch (refusal) {
    seen = 'refused';
  }
  console.log(`${formula}: ${seen}, by JavaScript ${eval(formula)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
