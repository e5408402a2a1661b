#!/bin/sh
# okapibm25 1.4.1 (npm): BM25 of documents for a word.
# Expected: a word is a word, as the documents' lengths are counted in words; with b = 0 a document's length has no
# effect, and with k1 = 0 neither how often the word is in it.
# Behaviour: the letters are counted wherever they lie, also for how many documents have the word: one about education
# is as good for "cat" as one about a cat. A constant of 0 is taken for none, which means 0.75 and 1.2.
# Seen:
#   a cat, education, neither: 0.470, 0.470, 0.000; by definition 0.981, 0.000, 0.000
#   short and long, b = 0: 0.577, 0.317, 0.000; by definition 0.470, 0.470, 0.000
#   once and three times, k1 = 0: 0.470, 0.739, 0.000; by definition 0.470, 0.470, 0.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" okapibm25@1.4.1
cat > "$dir/seen.cjs" <<'END'
const { default: BM25 } = require('okapibm25');

function byDefinition(documents, word, { b, k1 }) {
  const words = documents.map((document) => document.split(' '));
  const mean = words.reduce((sum, each) => sum + each.length, 0) / words.length;
  const having = words.filter((each) => each.includes(word)).length;
  const idf = Math.log(1 + (words.length - having + 0.5) / (having + 0.5));
  return words.map((each) => {
    const count = each.filter((other) => other === word).length;
    return count && idf * count * (k1 + 1) / (count + k1 * (1 - b + b * each.length / mean));
  });
}

const row = (scores) => scores.map((score) => score.toFixed(3)).join(', ');
function tell(name, documents, constants) {
  console.log(`${name}: ${row(BM25(documents, ['cat'], constants))}; ` +
      `by definition ${row(byDefinition(documents, 'cat', constants))}`);
}

tell('a cat, education, neither', ['the cat sat here', 'the education of boys', 'nothing else was here'],
    { b: 0.75, k1: 1.2 });
tell('short and long, b = 0', ['cat here', 'cat here and much else that is long', 'none'], { b: 0, k1: 1.2 });
tell('once and three times, k1 = 0', ['cat a a', 'cat cat cat', 'none b b'], { b: 0.75, k1: 0 });
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
