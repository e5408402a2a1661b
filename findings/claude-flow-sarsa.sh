#!/bin/sh
# @claude-flow/neural 3.0.0-alpha.9 (npm): its SARSA(λ) (the file alone, without the 700 MB of its dependencies).
# Expected: with traces a reward at the end of an episode changes the values of all that led there, of each step
# before by γλ less.
# Behaviour: the last step is treated by itself, without the traces: where the reward comes at the end, as in a maze or
# a game, λ has no effect, and n episodes are needed until the first of n steps hears of it. A reward on the way is
# handed back. The Q-learning with traces beside it hands back both.
# Seen, values after one episode of four steps, rate 0.5, γ 0.9, λ 0.8:
#   1 at the end, SARSA: 0.0000 0.0000 0.0000 0.5000
#   1 at the end, Q-learning: 0.1866 0.2592 0.3600 0.5000
#   1 at the end, by the formula: 0.1866 0.2592 0.3600 0.5000
#   1 at the third step, SARSA: 0.2592 0.3600 0.5000 0.0000
#   1 at the third step, Q-learning: 0.2592 0.3600 0.5000 0.0000
#   1 at the third step, by the formula: 0.2592 0.3600 0.5000 0.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm pack --silent --pack-destination "$dir" @claude-flow/neural@3.0.0-alpha.9 > /dev/null
tar -xzf "$dir"/*.tgz -C "$dir"
cat > "$dir/seen.mjs" <<'END'
import { SARSAAlgorithm } from './package/dist/algorithms/sarsa.js';
import { QLearning } from './package/dist/algorithms/q-learning.js';

const options = { learningRate: 0.5, gamma: 0.9, traceDecay: 0.8, useEligibilityTraces: true };
/** States that fall into cells of their own, of the ten between -1 and 1. */
const state = (i) => Float32Array.of(-0.9 + 0.4 * i);
const places = [0, 1, 2, 3];
const show = (name, values) => console.log(`${name}: ${values.map((value) => value.toFixed(4)).join(' ')}`);

for (const [name, rewarded] of [['1 at the end', 3], ['1 at the third step', 2]]) {
  for (const [kind, Machine] of [['SARSA', SARSAAlgorithm], ['Q-learning', QLearning]]) {
    const machine = new Machine(options);
    const steps = places.map((i) =>
        ({ stateBefore: state(i), stateAfter: state(i + 1), action: 'a', reward: i === rewarded ? 1 : 0 }));
    machine.update({ steps });
    show(`${name}, ${kind}`, places.map((i) => Math.max(...machine.getQValues(state(i)))));
  }
  // All values are 0 before, so that the only error is 1, where the reward is.
  show(`${name}, by the formula`, places.map((i) => (i > rewarded ? 0 : 0.5 * (0.9 * 0.8) ** (rewarded - i))));
}
END
seen=$(node "$dir/seen.mjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
