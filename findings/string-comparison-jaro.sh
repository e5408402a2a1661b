#!/bin/sh
# string-comparison 1.3.0 (npm): Jaro and Winkler's distance of two words, as of an answer and the right one.
# Expected: 0 for equal words, as its README says of every distance and as its six others are, and 1 less the likeness.
# Behaviour: the distance is Jaro's likeness, without Winkler's part for the same beginning: 1 for equal words and 0 for
# words that have nothing in common. What is sorted by it, or asked to be below a bound, is the wrong way round.
# Seen, distances:
#   healed and healed: jaroWinkler 1.00, its likeness 1.00, five others 0.00 0.00 0.00 0.00 0.00
#   healed and sealed: jaroWinkler 0.89, its likeness 0.89, five others 0.20 0.20 0.33 1.00 0.17
#   martha and marhta: jaroWinkler 0.94, its likeness 0.96, five others 0.00 0.60 0.00 2.00 0.17
#   healed and cup: jaroWinkler 0.00, its likeness 0.00, five others 1.00 1.00 1.00 6.00 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" string-comparison@1.3.0
cat > "$dir/seen.cjs" <<'END'
const { default: comparison } = require('string-comparison');

const { cosine, diceCoefficient, jaccardIndex, jaroWinkler, levenshtein, metricLcs } = comparison;
for (const [a, b] of [['healed', 'healed'], ['healed', 'sealed'], ['martha', 'marhta'], ['healed', 'cup']]) {
  const others = { cosine, diceCoefficient, jaccardIndex, levenshtein, metricLcs };
  const list = Object.values(others).map((method) => Number(method.distance(a, b)).toFixed(2));
  console.log(`${a} and ${b}: jaroWinkler ${jaroWinkler.distance(a, b).toFixed(2)}, its likeness ` +
      `${jaroWinkler.similarity(a, b).toFixed(2)}, five others ${list.join(' ')}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
