#!/bin/sh
# word-error-rate 0.0.7 (npm): the edit distance by words of what speech recognition heard, and the rate that is made of it.
# Expected: Levenshtein's distance, as its README says: a word said four times for once is three insertions, so the rate
# by the longer one's length is 3/4.
# Behaviour: along the edge of its table a word that equals the first one of the other text costs nothing, however often
# it comes. What a recognizer does when it hangs, the first word over and over, has the distance 0: a perfect transcript.
# Seen:
#   "one hen" for "won hen": distance 1, rate 0.50; right is 1, 0.50
#   "you you you you" for "you": distance 0, rate 0.00; right is 3, 0.75
#   "the the the cat sat" for "the cat sat": distance 0, rate 0.00; right is 2, 0.40
#   "no" for "no no no no": distance 0, rate 0.00; right is 3, 0.75
#   "yes please" for "yes yes yes yes please": distance 0, rate 0.00; right is 3, 0.60
#   "the cat cat cat" for "the cat": distance 2, rate 0.50; right is 2, 0.50
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" word-error-rate@0.0.7
cat > "$dir/seen.cjs" <<'END'
const { calculateEditDistance, wordErrorRate } = require('word-error-rate');

function levenshtein(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  a.forEach((word, i) => {
    const next = [i + 1];
    b.forEach((other, j) => {
      next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (word === other ? 0 : 1)));
    });
    row = next;
  });
  return row[b.length];
}

for (const [heard, said] of [
  ['one hen', 'won hen'], ['you you you you', 'you'], ['the the the cat sat', 'the cat sat'],
  ['no', 'no no no no'], ['yes please', 'yes yes yes yes please'], ['the cat cat cat', 'the cat'],
]) {
  const right = levenshtein(heard.split(' '), said.split(' '));
  console.log(`"${heard}" for "${said}": distance ${calculateEditDistance(heard, said)}, ` +
      `rate ${wordErrorRate(heard, said).toFixed(2)}; right is ${right}, ` +
      `${(right / Math.max(heard.split(' ').length, said.split(' ').length)).toFixed(2)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
