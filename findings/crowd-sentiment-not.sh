#!/bin/sh
# crowd-sentiment 1.1.7 (npm): a port of VADER, the score "compound" of a sentence, from -1 to 1.
# Expected: VADER turns a negated word round by -0.74. "good" is 1.9, which is 1.9 / sqrt(1.9² +
# 15) = 0.4404, and "not good" -1.406, which is -1.406 / sqrt(1.406² + 15) = -0.3412.
# Behaviour: words that have a score of their own are not looked up among the negations, and "not",
# which is one of them, has been given a score: 0. "isn't" and "never" have none. What is not good
# is so as good as what is.
# Seen:
#   by the formula: good 0.4404, negated -0.3412
#   The book was good. 0.4404
#   The book isn't good. -0.3412
#   The book is not good. 0.4404
#   The book was never good. -0.3412
#   The book was not good and not great. 0.7906
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" crowd-sentiment@1.1.7
cat > "$dir/seen.cjs" <<'END'
const { SentimentIntensityAnalyzer } = require('crowd-sentiment');
const formula = (valence) => (valence / Math.sqrt(valence ** 2 + 15)).toFixed(4);
console.log(`by the formula: good ${formula(1.9)}, negated ${formula(-0.74 * 1.9)}`);
for (const sentence of [
  'The book was good.',
  "The book isn't good.",
  'The book is not good.',
  'The book was never good.',
  'The book was not good and not great.',
]) {
  console.log(`${sentence} ${SentimentIntensityAnalyzer.polarity_scores(sentence).compound}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
