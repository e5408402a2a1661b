#!/bin/sh
# natural 8.1.1 (npm): the measures of its maximum entropy model.
# Expected: a Kullback-Leibler distance is never below 0 and is 0 for the distribution of the sample itself; a
# checksum of probabilities is 1; an entropy and a mean log-likelihood are what they are of these.
# Behaviour: the probabilities are never divided by their sum, and every element is counted as often as it was
# seen, on top of its frequency. The distance of the best model is far below 0 and falls on with the
# number of examples, ten times as far for ten times as many; the entropy has no minus. The classes'
# probabilities are right. The training ends when the distance improves by less than one asks for.
# Seen, 4 kinds of examples, seen 3, 1, 1 and 3 times, and the same ten times over:
#   8 examples: yes when sunny 0.75, distance -3.47, checksum 10.0, entropy 2.96, log-likelihood 0.74
#   80 examples: yes when sunny 0.75, distance -34.66, checksum 100.0, entropy 29.56, log-likelihood 7.39
#   by the formulas: yes when sunny 0.75, distance 0.00, checksum 1.0, entropy 1.26, log-likelihood -1.26
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" natural@8.1.1
cat > "$dir/seen.cjs" <<'END'
const { Context, Feature, FeatureSet, GISScaler, Sample } = require('natural');
const Element = require('natural/lib/natural/classifiers/maxent/Element');

const kinds = [['yes', 'sun', 3], ['no', 'sun', 1], ['yes', 'rain', 1], ['no', 'rain', 3]];

function shown(yes, numbers) {
  const [distance, sum, entropy, likelihood] = numbers;
  return `yes when sunny ${yes.toFixed(2)}, distance ${distance.toFixed(2)}, checksum ${sum.toFixed(1)}, ` +
      `entropy ${entropy.toFixed(2)}, log-likelihood ${likelihood.toFixed(2)}`;
}

function tell(times) {
  const sample = new Sample();
  const features = new FeatureSet();
  for (const [label, weather, count] of kinds) {
    features.addFeature(new Feature((x) => (x.a === label && x.b.data === weather ? 1 : 0), label, [label, weather]));
    for (let i = 0; i < times * count; i++) {
      sample.addElement(new Element(label, new Context(weather)));
    }
  }
  const p = new GISScaler(features, sample).run(100, 1e-9);
  const yes = p.calculateAPosteriori(new Element('yes', new Context('sun')));
  const numbers = [p.KullbackLieblerDistance(), p.checkSum(), p.entropy(), p.logLikelihood()];
  console.log(`seen ${8 * times} examples: ${shown(yes, numbers)}`);
}

tell(1);
tell(10);
const logs = kinds.reduce((sum, [, , count]) => sum + count / 8 * Math.log(count / 8), 0);
console.log(`seen by the formulas: ${shown(3 / 4, [0, 1, -logs, logs])}`);
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
