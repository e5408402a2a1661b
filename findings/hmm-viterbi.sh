#!/bin/sh
# hmm 0.1.0 (npm), hidden Markov models: getMostProbableStateSequencesOfObservations, which is Viterbi's algorithm.
# Expected: no other sequence of states is more probable together with what was observed.
# Behaviour: it reads the matrix of transitions the other way round, from the new state to the old one, where the
# other methods, and the probability that it tells of a sequence itself, read it from the old one to the new one.
# With a matrix that is not symmetric the states are other ones, up to four times less probable.
# Seen:
#   001001: states 111111 with 0.000563, of all 64 the best is 001111 with 0.001656
#   1100100: states 1111100 with 0.000272, of all 128 the best is 1111111 with 0.000370
#   00100000: states 11100000 with 0.000033, of all 256 the best is 00000000 with 0.000130
#   a symmetric matrix, 001001: states 000000 with 0.002346, of all 64 the best is 000000 with 0.002346
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" hmm@0.1.0
cat > "$dir/seen.cjs" <<'END'
const Model = require('hmm');

const emissions = [[0.75, 0.25], [0.25, 0.75]];
const initial = [[0.5, 0.5]];

/** The probability of states and observations together, by the definition. */
function probability(transitions, states, seen) {
  let product = initial[0][states[0]] * emissions[states[0]][seen[0]];
  for (let t = 1; t < seen.length; t++) {
    product *= transitions[states[t - 1]][states[t]] * emissions[states[t]][seen[t]];
  }
  return product;
}

function tell(name, transitions, seen) {
  const model = new Model(transitions, emissions, initial);
  const found = Array.from(model.getMostProbableStateSequencesOfObservations(seen));
  const all = Array.from({ length: 2 ** seen.length }, (_, k) => seen.map((_, t) => (k >> t) & 1));
  const of = (states) => probability(transitions, states, seen);
  const best = all.reduce((one, other) => (of(other) > of(one) ? other : one));
  console.log(`${name}${seen.join('')}: states ${found.join('')} with ${of(found).toFixed(6)}, ` +
      `of all ${all.length} the best is ${best.join('')} with ${of(best).toFixed(6)}`);
}

const transitions = [[0.5, 0.5], [0.125, 0.875]];
tell('', transitions, [0, 0, 1, 0, 0, 1]);
tell('', transitions, [1, 1, 0, 0, 1, 0, 0]);
tell('', transitions, [0, 0, 1, 0, 0, 0, 0, 0]);
tell('a symmetric matrix, ', [[0.75, 0.25], [0.25, 0.75]], [0, 0, 1, 0, 0, 1]);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
