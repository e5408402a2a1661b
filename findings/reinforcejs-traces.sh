#!/bin/sh
# @neurosity/reinforcejs 1.0.0 (npm), REINFORCEjs for Node: Q-learning and SARSA with traces, by its option lambda.
# Expected: whatever lambda, the same values in the end, those by the discount; traces only make it faster.
# Behaviour: places that were left earlier are not moved by the last step's error, but towards the last step's own
# target, undiscounted. So a value is pulled to those of the places after it: the larger lambda the more equal they
# all are, the place before the reward is worth too little, and the one farthest from it twice as much as it should be.
# Seen, four places in a ring, a reward of 1 for leaving the last, a discount of a half, 40000 steps:
#   qlearn, lambda 0: 0.133 0.267 0.533 1.067
#   qlearn, lambda 0.5: 0.216 0.345 0.552 0.885
#   qlearn, lambda 0.9: 0.289 0.399 0.549 0.759
#   sarsa, lambda 0: 0.133 0.267 0.533 1.067
#   sarsa, lambda 0.5: 0.216 0.345 0.552 0.885
#   sarsa, lambda 0.9: 0.289 0.399 0.549 0.759
#   by the formula: 0.133 0.267 0.533 1.067
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @neurosity/reinforcejs@1.0.0
cat > "$dir/seen.cjs" <<'END'
const { TDAgent } = require('@neurosity/reinforcejs');

const places = 4;
const ring = {
  getNumStates: () => places,
  getMaxNumActions: () => 1,
  allowedActions: () => [0],
};
const show = (values) => [...values].map((value) => value.toFixed(3)).join(' ');

for (const update of ['qlearn', 'sarsa']) {
  for (const lambda of [0, 0.5, 0.9]) {
    const agent = new TDAgent(ring, { update, lambda, gamma: 0.5, epsilon: 0, alpha: 0.01 });
    let place = 0;
    for (let step = 0; step < 40000; step++) {
      agent.act(place);
      agent.learn(place === places - 1 ? 1 : 0);
      place = (place + 1) % places;
    }
    console.log(`${update}, lambda ${lambda}: ${show(agent.Q)}`);
  }
}
const last = 1 / (1 - 0.5 ** places);
console.log(`by the formula: ${show([3, 2, 1, 0].map((steps) => last * 0.5 ** steps))}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
