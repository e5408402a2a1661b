#!/bin/sh
# ml-cart 2.1.1 (npm): its regression tree.
# Expected: examples of two values, told apart by one input, are answered with these values after one
# split.
# Behaviour: the error that a split leaves is taken for its gain, and a split is made only where that is
# above gainThreshold. So a perfect split, which leaves none, is refused, and everybody is answered with
# the mean; with noise on the same examples it is made. The cleaner the data the sooner the tree stops,
# and a gainThreshold, set to spare splits that gain little, spares the best ones. The tree that
# classifies has a true gain.
# Seen, 40 examples, 1 below the middle and 5 above it:
#   clean, gainThreshold 0: answers 3.0 and 3.0
#   with noise, gainThreshold 0: answers 1.0 and 5.0
#   with noise, gainThreshold 0.3: answers 1.0 and 5.0
#   with noise, gainThreshold 0.5: answers 3.0 and 3.0
#   clean, as classes: answers 0 and 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-cart@2.1.1
cat > "$dir/seen.mjs" <<'END'
import cart from 'ml-cart';

const x = [...Array(40).keys()];
const step = x.map((number) => (number < 20 ? 1 : 5));
const noisy = step.map((value, i) => value + (i % 2 === 0 ? 0.1 : -0.1));

function tell(name, y, gainThreshold) {
  const tree = new cart.DecisionTreeRegression({ maxDepth: 2, gainThreshold });
  tree.train(x, y);
  const [low, high] = tree.predict([5, 35]);
  console.log(`${name}, gainThreshold ${gainThreshold}: answers ${low.toFixed(1)} and ${high.toFixed(1)}`);
}

tell('clean', step, 0);
tell('with noise', noisy, 0);
tell('with noise', noisy, 0.3);
tell('with noise', noisy, 0.5);
const classifier = new cart.DecisionTreeClassifier({ minNumSamples: 1 });
classifier.train(x.map((number) => [number]), step.map((value) => (value === 1 ? 0 : 1)));
console.log(`clean, as classes: answers ${classifier.predict([[5], [35]]).join(' and ')}`);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
