#!/bin/sh
# classificator 1.0.1 (npm): naive Bayes, one of whose classes is removed.
# Expected: the answers of a classifier that never learned that class; the README says that tokens that only the
# removed class had are removed from the vocabulary.
# Behaviour: a token is counted once for each text that had it, but taken away once for the class. What two texts
# of the removed class had stays in the vocabulary for ever, and as Laplace's smoothing divides by the vocabulary's
# size, the other classes' answers keep what they had learned from it. Taken away text by text it is right.
# Seen, a text of "good" after a class of so many equal texts came and went:
#   never there: vocabulary 7, good 0.552, so good
#   1, class removed: vocabulary 7, good 0.552, so good
#   1, unlearned: vocabulary 7, good 0.552, so good
#   2, class removed: vocabulary 19, good 0.615, so good
#   2, unlearned: vocabulary 7, good 0.552, so good
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" classificator@1.0.1
cat > "$dir/seen.mjs" <<'END'
import createClassifier from 'classificator';

const spam = 'money offer click now buy cheap win prize cash free loan deal';

function tell(name, forget) {
  const classifier = createClassifier();
  classifier.learn('good fine nice great day sun', 'good');
  classifier.learn('bad', 'bad');
  forget(classifier);
  const { likelihoods, predictedCategory } = classifier.categorize('good');
  const good = likelihoods.find(({ category }) => category === 'good').proba;
  console.log(`${name}: vocabulary ${classifier.vocabularySize}, good ${good.toFixed(3)}, so ${predictedCategory}`);
}

tell('never there', () => {});
for (const texts of [1, 2]) {
  const learn = (classifier) => {
    for (let i = 0; i < texts; i++) {
      classifier.learn(spam, 'spam');
    }
  };
  tell(`${texts}, class removed`, (classifier) => {
    learn(classifier);
    classifier.removeCategory('spam');
  });
  tell(`${texts}, unlearned`, (classifier) => {
    learn(classifier);
    for (let i = 0; i < texts; i++) {
      classifier.unlearn(spam, 'spam');
    }
  });
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
