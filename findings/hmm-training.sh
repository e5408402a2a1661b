#!/bin/sh
# hmm 0.1.0 (npm), hidden Markov models: fitObservations, which is Baum and Welch's training, and
# getOptimalStateSequencesOfObservations, the likeliest state at each time by itself.
# Expected: no step of the training makes the observations less likely, and a state that is told has a probability
# of at least a half where there are two.
# Behaviour: the backward pass multiplies by the value of the state that it leaves for that of the one it goes to,
# so that the "probabilities" of the two states do not sum to 1. From the third step on the training makes the
# observations less likely, and states are told that have a fifth.
# Seen:
#   log likelihood before the training: -17.150
#   after step 1: -15.036, by the right step -14.404
#   after step 2: -14.462, by the right step -14.137
#   after step 3: -14.568, by the right step -13.921
#   after step 4: -14.784, by the right step -13.739
#   after step 5: -14.965, by the right step -13.577
#   states told for 1100100: 0 1 0 0 1 0 0
#   their probabilities: 0.22 0.85 0.46 0.48 0.77 0.50 0.53
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" hmm@0.1.0
cat > "$dir/seen.cjs" <<'END'
const Model = require('hmm');

const start = () => ({
  a: [[0.5, 0.5], [0.125, 0.875]], b: [[0.75, 0.25], [0.25, 0.75]], pi: [0.5, 0.5],
});
const states = [0, 1];
const sum = (numbers) => numbers.reduce((x, y) => x + y, 0);

/** Likelihood and joint probabilities of the states at each time, by the plain forward and backward sums. */
function sums({ a, b, pi }, seen) {
  const forward = [states.map((i) => pi[i] * b[i][seen[0]])];
  for (let t = 1; t < seen.length; t++) {
    forward.push(states.map((j) => b[j][seen[t]] * sum(states.map((i) => forward[t - 1][i] * a[i][j]))));
  }
  const backward = [[1, 1]];
  for (let t = seen.length - 1; t > 0; t--) {
    backward.unshift(states.map((i) => sum(states.map((j) => a[i][j] * b[j][seen[t]] * backward[0][j]))));
  }
  const likelihood = sum(forward[seen.length - 1]);
  const single = seen.map((_, t) => states.map((i) => forward[t][i] * backward[t][i] / likelihood));
  const pairs = seen.slice(1).map((symbol, t) => states.map((i) => states.map((j) =>
    forward[t][i] * a[i][j] * b[j][symbol] * backward[t + 1][j] / likelihood)));
  return { likelihood, single, pairs };
}

function step(model, seen) {
  const { single, pairs } = sums(model, seen);
  const a = states.map((i) => states.map((j) =>
    sum(pairs.map((pair) => pair[i][j])) / sum(single.slice(0, -1).map((one) => one[i]))));
  const b = states.map((i) => states.map((symbol) =>
    sum(single.map((one, t) => (seen[t] === symbol ? one[i] : 0))) / sum(single.map((one) => one[i]))));
  return { a, b, pi: single[0] };
}

const seen = Array.from('00011000011100011110000', Number);
let right = start();
const model = new Model(right.a, right.b, [right.pi]);
console.log(`log likelihood before the training: ${model.getProbabilityOfObservations(seen, true).toFixed(3)}`);
for (let count = 1; count <= 5; count++) {
  model.fitObservations(seen, 1);
  right = step(right, seen);
  console.log(`after step ${count}: ${model.getProbabilityOfObservations(seen, true).toFixed(3)}, ` +
      `by the right step ${Math.log(sums(right, seen).likelihood).toFixed(3)}`);
}
const few = Array.from('1100100', Number);
const { a, b, pi } = start();
const told = Array.from(new Model(a, b, [pi]).getOptimalStateSequencesOfObservations(few));
const { single } = sums(start(), few);
console.log(`states told for 1100100: ${told.join(' ')}`);
console.log(`their probabilities: ${told.map((state, t) => single[t][state].toFixed(2)).join(' ')}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
