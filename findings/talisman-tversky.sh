#!/bin/sh
# talisman 1.1.4 (npm): the symmetric variant of the Tversky index, a likeness of two sets.
# Expected: |A and B| / (|A and B| + beta (alpha a + (1 - alpha) b)), where a and b are the smaller and the larger
# number of what is in one of them only: 1 for equal sets, below 1 for all others.
# Behaviour: for (1 - alpha) b it has (alpha - 1) to the power of b. A set and itself have 3/4 with an alpha of a
# half, and two that differ may have 4/3.
# Seen:
#   alpha 0.5, {abc} and {abc}: 0.750 for 1.000
#   alpha 0.5, {ab} and {abc}: 1.333 for 0.800
#   alpha 0.5, {abc} and {bcd}: 1.000 for 0.667
#   alpha 0.5, {abcd} and {cdef}: 0.615 for 0.500
#   alpha 0.2, {abc} and {abc}: 0.750 for 1.000
#   alpha 0, {ab} and {abc}: 2.000 for 0.667
#   alpha 0.5, not symmetric, {ab} and {abc}: 0.800 for 0.800
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" talisman@1.1.4
cat > "$dir/seen.cjs" <<'END'
const tversky = require('talisman/metrics/tversky');

function tell(name, params, one, other, counts) {
  const common = Array.from(one).filter((letter) => other.includes(letter)).length;
  const right = common / (common + counts(one.length - common, other.length - common));
  console.log(`alpha ${params.alpha}${name}, {${one}} and {${other}}: ` +
      `${tversky(params, one, other).toFixed(3)} for ${right.toFixed(3)}`);
}

for (const [alpha, one, other] of [
  [0.5, 'abc', 'abc'], [0.5, 'ab', 'abc'], [0.5, 'abc', 'bcd'], [0.5, 'abcd', 'cdef'], [0.2, 'abc', 'abc'],
  [0, 'ab', 'abc'],
]) {
  tell('', { alpha, beta: 1, symmetric: true }, one, other,
      (a, b) => alpha * Math.min(a, b) + (1 - alpha) * Math.max(a, b));
}
tell(', not symmetric', { alpha: 0.5, beta: 0.5 }, 'ab', 'abc', (a, b) => (a + b) / 2);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
