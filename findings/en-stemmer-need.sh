#!/bin/sh
# en-stemmer 1.0.3 (npm): a port of Porter's stemmer, for the words of a text that are counted.
# Expected: Porter's own example: feed stays feed, as no vowel and consonant stand before its "eed"; need,
# speed, seed and bleed stay as well.
# Behaviour: where "eed" is left as it is the next rule, for "ed", is tried, and takes it off: need is nee
# and seed is see, the stem of to see. porter-stemmer 0.9.1 and porterstem 2.0.0 keep them.
# Seen:
#   feed: fee, by the others feed feed
#   need: nee, by the others need need
#   seed: see, by the others seed seed
#   see: see, by the others see see
#   agreed: agre, by the others agre agre
#   the texts "seed" and "see" have the same stems
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" en-stemmer@1.0.3 \
  porter-stemmer@0.9.1 porterstem@2.0.0
cat > "$dir/seen.mjs" <<'END'
import enStemmer from 'en-stemmer';
import porterStemmer from 'porter-stemmer';
import * as porterstem from 'porterstem';
const stem = porterstem.stem ?? porterstem.default?.stem ?? porterstem.default;
for (const word of ['feed', 'need', 'seed', 'see', 'agreed']) {
  console.log(
    `${word}: ${enStemmer.stemmer(word)}, by the others ${porterStemmer.stemmer(word)} ${stem(word)}`);
}
const same = enStemmer.stemmer('seed') === enStemmer.stemmer('see');
console.log(`the texts "seed" and "see" have ${same ? 'the same stems' : 'two stems'}`);
END
seen=$(node "$dir/seen.mjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
