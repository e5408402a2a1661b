#!/bin/sh
# @claude-flow/neural 3.0.0-alpha.9 (npm): its PPO (the file alone, without the 700 MB of its dependencies).
# Expected: a state's value goes towards the returns, up for rewards of 1 and down for -1; an action that is
# rewarded where the others are not becomes likelier.
# Behaviour: the loss itself stands for its slope, times the state. A squared error is never below 0, so every
# value falls, and with a positive return the loss grows with each update. For the policy it is the same number
# for all actions, whose scores have one weight in common: none of them becomes likelier for its reward.
# Seen, a single state, rate 0.1:
#   reward 1: value 0.000, -0.059, -0.198, -0.419, its loss 1.03, 1.22, 1.63
#   reward -1: value 0.000, -0.057, -0.171, -0.306, its loss 0.97, 0.82, 0.61
#   action b rewarded, 20 updates: probabilities 0.25, 0.25, 0.25, 0.25
#   action d rewarded, 20 updates: probabilities 0.25, 0.25, 0.25, 0.25
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm pack --silent --pack-destination "$dir" @claude-flow/neural@3.0.0-alpha.9 > /dev/null
tar -xzf "$dir"/*.tgz -C "$dir"
cat > "$dir/seen.mjs" <<'END'
import { PPOAlgorithm } from './package/dist/algorithms/ppo.js';

// All weights begin at 0.
Math.random = () => 0.5;
const state = new Float32Array([1]);

function values(reward) {
  const ppo = new PPOAlgorithm({ learningRate: 0.1 });
  const seen = [ppo.getAction(state).value];
  const losses = [];
  for (let update = 0; update < 3; update++) {
    for (let i = 0; i < 64; i++) {
      ppo.addExperience({ steps: [{ stateAfter: state, action: 'b', reward }] });
    }
    losses.push(ppo.update().valueLoss.toFixed(2));
    seen.push(ppo.getAction(state).value);
  }
  console.log(`reward ${reward}: value ${seen.map((value) => value.toFixed(3)).join(', ')}, ` +
      `its loss ${losses.join(', ')}`);
}

function policy(rewarded) {
  const ppo = new PPOAlgorithm({ learningRate: 0.1 });
  for (let update = 0; update < 20; update++) {
    for (let i = 0; i < 64; i++) {
      const action = 'abcd'[i % 4];
      ppo.addExperience({ steps: [{ stateAfter: state, action, reward: action === rewarded ? 1 : 0 }] });
    }
    ppo.update();
  }
  // An action's probability by those draws that are below it.
  const edges = Array.from({ length: 1000 }, (_, i) => {
    Math.random = () => (i + 0.5) / 1000;
    return ppo.getAction(state).action;
  });
  Math.random = () => 0.5;
  const shares = [0, 1, 2, 3].map((action) => edges.filter((each) => each === action).length / 1000);
  console.log(`action ${rewarded} rewarded, 20 updates: probabilities ` +
      shares.map((share) => share.toFixed(2)).join(', '));
}

values(1);
values(-1);
policy('b');
policy('d');
END
seen=$(node "$dir/seen.mjs" 2> /dev/null)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
