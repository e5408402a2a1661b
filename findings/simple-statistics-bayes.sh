#!/bin/sh
# simple-statistics 7.12.1 (npm): its naive Bayesian classifier.
# Expected: the probability of each class, or a number that goes with it: the class's share times the share of each
# attribute within the class.
# Behaviour: the shares of each attribute and class among all examples are added. What never occurs in a class is no
# reason against it, and attributes that tell nothing count in favour of the larger class, each of them anew. With one
# attribute, as in its documentation, the scores go with the probabilities.
# Seen, 90 mails of friends, 10 of strangers; all have a subject, every stranger's has a link, no friend's has:
#   link: friend 0.00, stranger 0.10, right are 0.00 and 1.00
#   link and subject: friend 0.90, stranger 0.20, right are 0.00 and 1.00
#   link, subject, date and sender: friend 2.70, stranger 0.40, right are 0.00 and 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" simple-statistics@7.12.1
cat > "$dir/seen.cjs" <<'END'
const { BayesianClassifier } = require('simple-statistics');

const always = { subject: true, date: true, sender: true };
const examples = Array.from({ length: 100 }, (_, i) =>
    (i < 90 ? [{ link: false, ...always }, 'friend'] : [{ link: true, ...always }, 'stranger']));
const classifier = new BayesianClassifier();
examples.forEach(([mail, from]) => classifier.train(mail, from));

// By the definition.
function right(mail, from) {
  const product = (name) => {
    const own = examples.filter((example) => example[1] === name);
    return Object.keys(mail).reduce(
        (p, key) => (p * own.filter((example) => example[0][key] === mail[key]).length) / own.length,
        own.length / examples.length);
  };
  return product(from) / (product('friend') + product('stranger'));
}

for (const [name, mail] of [
  ['link', { link: true }],
  ['link and subject', { link: true, subject: true }],
  ['link, subject, date and sender', { link: true, ...always }],
]) {
  const score = classifier.score(mail);
  console.log(`${name}: friend ${score.friend.toFixed(2)}, stranger ${score.stranger.toFixed(2)}, ` +
      `right are ${right(mail, 'friend').toFixed(2)} and ${right(mail, 'stranger').toFixed(2)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
