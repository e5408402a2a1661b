#!/bin/sh
# ml-q-learning 0.0.15 (npm): softmaxPickAction, and the two strategies that are made of it.
# Expected: an action is taken with the probability that the softmax of the values gives to it.
# Behaviour: as many actions are drawn as there are, and the answer is the place in that list of draws where the
# largest number of an action stands first. With values that are far apart all draws are alike, and it is the first
# place: action 0 is taken most, were it the worst. What is drawn is nearly even besides, as the softmax is taken twice.
# Seen, share of 4000 choices between two actions:
#   values 0 and 10: action 0 taken by 0.8, softmax 0.0
#   values 10 and 0: action 0 taken by 0.8, softmax 1.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-q-learning@0.0.15
cat > "$dir/seen.cjs" <<'END'
const { softmaxPickAction } = require('ml-q-learning/lib/pick-action-strategy');

for (const values of [[0, 10], [10, 0]]) {
  let first = 0;
  for (let choice = 0; choice < 4000; choice++) {
    first += softmaxPickAction(values) === 0;
  }
  const softmax = 1 / (1 + Math.exp(values[1] - values[0]));
  console.log(`seen values ${values.join(' and ')}: action 0 taken by ${(first / 4000).toFixed(1)}, ` +
      `softmax ${softmax.toFixed(1)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log" | sed -n 's/^seen //p') || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
