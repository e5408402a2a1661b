#!/bin/sh
# @claude-flow/neural 3.0.0-alpha.9 (npm): its A2C (the file alone, without the 700 MB of its dependencies).
# Expected: an action that is rewarded where the others are not becomes likelier, one that is punished unlikelier; what
# an update tells of its losses are their means.
# Behaviour: the policy's slope is the one of what is to be earned, and it is subtracted like the value's, which is one of
# a loss. So the policy learns the worst: rewarded actions die out and punished ones remain. Each update empties
# its buffer before it divides by the buffer's length, and the losses that it tells are infinite.
# Seen, a single state with four actions, their shares of 20000 draws:
#   the first action earns 1: 0.26 0.24 0.25 0.25, after 200 updates 0.00 0.00 0.00 1.00, losses told Infinity and Infinity
#   the last action earns 1: 0.25 0.25 0.25 0.25, after 200 updates 1.00 0.00 0.00 0.00, losses told Infinity and Infinity
#   the last action costs 1: 0.25 0.25 0.25 0.26, after 200 updates 0.00 0.00 0.00 1.00, losses told Infinity and Infinity
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm pack --silent --pack-destination "$dir" @claude-flow/neural@3.0.0-alpha.9 > /dev/null
tar -xzf "$dir"/*.tgz -C "$dir"
cat > "$dir/seen.mjs" <<'END'
import { A2CAlgorithm } from './package/dist/algorithms/a2c.js';

let state = 1;
Math.random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};
const input = new Float32Array(8).fill(1);
const actions = ['d', 'a', 'b', 'c'];

/** The policy as the machine itself draws from it. */
function probabilities(machine) {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 20000; i++) {
    counts[machine.getAction(input).action]++;
  }
  return counts.map((count) => (count / 20000).toFixed(2)).join(' ');
}

function tell(name, reward) {
  const machine = new A2CAlgorithm({ learningRate: 0.5, entropyCoef: 0, gamma: 0, nSteps: 4 });
  const before = probabilities(machine);
  let told;
  for (let update = 0; update < 200; update++) {
    const steps = actions.map((action, i) => ({ stateBefore: input, stateAfter: input, action, reward: reward(i) }));
    machine.addExperience({ steps });
    told = machine.update();
  }
  console.log(`${name}: ${before}, after 200 updates ${probabilities(machine)}, ` +
      `losses told ${told.policyLoss} and ${told.valueLoss}`);
}

tell('the first action earns 1', (i) => (i === 0 ? 1 : 0));
tell('the last action earns 1', (i) => (i === 3 ? 1 : 0));
tell('the last action costs 1', (i) => (i === 3 ? -1 : 0));
END
seen=$(node "$dir/seen.mjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
