#!/bin/sh
# @ladjs/naivebayes 0.1.0 (npm): naive Bayes of texts with Laplace's smoothing.
# Expected: a class has its share of the texts for its prior, and each word (its number in the class + 1) / (all words
# of the class + words of the vocabulary).
# Behaviour: the number of the class's words stands for its share of texts, so that a class with long texts is
# preferred however rare it is. And a word counts in the vocabulary once for every text that it is in, so that
# the smoothing grows with the number of texts and what the classes' lengths tell is lost.
# Seen, the logarithm of how many times a is likelier than b:
#   9 texts a of one word, 1 text b of ten, asked for an unknown word: -0.07, by the formula 2.25
#   the same texts ten times over: -0.07, by the formula 2.29
#   1 text a of one word, 1 text b of ten, asked for an unknown word: -1.74, by the formula 0.56
#   the same texts ten times over: -1.74, by the formula 1.67
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @ladjs/naivebayes@0.1.0
cat > "$dir/seen.cjs" <<'END'
const NaiveBayes = require('@ladjs/naivebayes');

function byTheFormula(texts, text) {
  const vocabulary = new Set(texts.flatMap(([words]) => words.split(' ')));
  const score = (label) => {
    const own = texts.filter(([, other]) => other === label).map(([words]) => words);
    const words = own.flatMap((text) => text.split(' '));
    const each = text.split(' ').map((word) =>
        (words.filter((other) => other === word).length + 1) / (words.length + vocabulary.size));
    return each.reduce((sum, share) => sum + Math.log(share), Math.log(own.length / texts.length));
  };
  return score('a') - score('b');
}

function tell(name, texts, text) {
  const machine = new NaiveBayes();
  texts.forEach(([words, label]) => machine.learn(words, label));
  const score = Object.fromEntries(machine.probabilities(text).map((p) => [p.category, p.probability]));
  console.log(`${name}: ${(score.a - score.b).toFixed(2)}, by the formula ${byTheFormula(texts, text).toFixed(2)}`);
}

const again = (texts) => Array(10).fill(texts).flat();
const short = Array(9).fill(['sun', 'a']);
const long = ['rain wind hail snow ice fog mist frost cloud storm', 'b'];
tell('9 texts a of one word, 1 text b of ten, asked for an unknown word', [...short, long], 'moon');
tell('the same texts ten times over', again([...short, long]), 'moon');
tell('1 text a of one word, 1 text b of ten, asked for an unknown word', [short[0], long], 'moon');
tell('the same texts ten times over', again([short[0], long]), 'moon');
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
