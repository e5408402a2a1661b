#!/bin/sh
# rouge 1.0.3 (npm): ROUGE-N and ROUGE-S of summaries.
# Expected: a text and itself have 1; each n-gram counts as often as it is in both texts.
# Behaviour: what is in both is counted once, but the reference's n-grams as often as they are there: the more a text
# repeats, the less it is like itself. Pairs of words are written without a space, so that "now here" is the
# pair "no where". ROUGE-S divides lists of pairs by numbers and is NaN for every text of four words or more.
# Seen:
#   ROUGE-1 of "the cat and the dog" for "the cat and the dog": 0.80, counted 1.00
#   ROUGE-1 of "to be or not to be" for "to be or not to be": 0.67, counted 1.00
#   ROUGE-1 of "go go go go go" for "go go go go go": 0.20, counted 1.00
#   ROUGE-2 of "is now here" for "is no where": 0.50, counted 0.00
#   ROUGE-S of "police killed the gunman" and itself: NaN
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" rouge@1.0.3
cat > "$dir/seen.cjs" <<'END'
const rouge = require('rouge');

/** Recall of the n-grams, each as often as it is in both. */
function recall(candidate, reference, n) {
  const grams = (text) => {
    const words = text.split(' ');
    return words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(' '));
  };
  const left = grams(candidate);
  let both = 0;
  for (const gram of grams(reference)) {
    const place = left.indexOf(gram);
    if (place >= 0) {
      left.splice(place, 1);
      both++;
    }
  }
  return both / grams(reference).length;
}

function tell(candidate, reference, n) {
  console.log(`ROUGE-${n} of "${candidate}" for "${reference}": ${rouge.n(candidate, reference, n).toFixed(2)}, ` +
      `counted ${recall(candidate, reference, n).toFixed(2)}`);
}
tell('the cat and the dog', 'the cat and the dog', 1);
tell('to be or not to be', 'to be or not to be', 1);
tell('go go go go go', 'go go go go go', 1);
tell('is now here', 'is no where', 2);
const text = 'police killed the gunman';
console.log(`ROUGE-S of "${text}" and itself: ${rouge.s(text, text)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
