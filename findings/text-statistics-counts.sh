#!/bin/sh
# text-statistics 0.1.1 (npm): counts of a text's words and sentences, and how easy it is to read.
# Expected: "The cat sat." is one sentence of three words of one syllable each; Flesch's reading ease is
# 206.835 - 1.015 · 3 - 84.6 · 1 = 119.2.
# Behaviour: a full stop is added to each text, also where it has one, and once more by each function that
# calls another one; each is a sentence, and behind the last there is a word without syllables. So a word
# of one syllable has 0.75, two sentences are three, and a short text counts as easier than it is.
# Seen:
#   "The cat sat.": sentences 2, words 4, syllables a word 0.75, ease 141.4; by hand 1, 3, 1.00, 119.2
#   "One two three. Four five six.": sentences 3, words 7, syllables a word 0.86, ease 132.9; by hand 2, 6, 1.00, 119.2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" text-statistics@0.1.1
cat > "$dir/seen.cjs" <<'END'
const textStatistics = require('text-statistics');
for (const text of ['The cat sat.', 'One two three. Four five six.']) {
  const statistics = textStatistics(text);
  const [sentences, words] = [text.match(/\./g).length, text.match(/\w+/g).length];
  const syllables = 1;
  const ease = 206.835 - 1.015 * words / sentences - 84.6 * syllables;
  console.log(
    `"${text}": sentences ${statistics.sentenceCount()}, words ${statistics.wordCount()},` +
      ` syllables a word ${statistics.averageSyllablesPerWord().toFixed(2)},` +
      ` ease ${statistics.fleschKincaidReadingEase()};` +
      ` by hand ${sentences}, ${words}, ${syllables.toFixed(2)}, ${ease.toFixed(1)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
