#!/bin/sh
# ml-q-learning 0.0.15 (npm): Q-learning of games that end with a reward, used as in its own maze.
# Expected: of a walk along four places, with a reward of 1 for the last step, the steps are worth 1, 0.9, 0.81 and
# 0.729 in the end, by a discount of 0.9.
# Behaviour: learn() never looks at a game's last step, which is where the reward is: all values stay 0. Where a game
# has a step more for nothing after that, the last step is learned, but the first place gets the value of the
# action that was taken at the second one, and the second place none.
# Seen, value of the right step at each of the four places after 500 games:
#   reward with the last step: 0.000 0.000 0.000 0.000
#   one step more after that: 0.810 0.000 0.900 1.000
#   by the formula: 0.729 0.810 0.900 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-q-learning@0.0.15
cat > "$dir/seen.cjs" <<'END'
const { QLearningAgent } = require('ml-q-learning');

const places = ['first', 'second', 'third', 'fourth'];
const show = (values) => values.map((value) => value.toFixed(3)).join(' ');

async function tell(name, isOver) {
  const agent = new QLearningAgent(['left', 'right'], async () => 1, undefined, 0.5, 0.9);
  for (let game = 0; game < 500; game++) {
    for (const place of places) {
      agent.reward(await agent.play(place), place === 'fourth' ? 1 : 0);
    }
    if (!isOver) {
      agent.reward(await agent.play('after'), 0);
    }
    await agent.learn();
  }
  const values = [];
  for (const place of places) {
    values.push((await agent.memory.getState(place))[1]);
  }
  console.log(`seen ${name}: ${show(values)}`);
}

(async () => {
  await tell('reward with the last step', true);
  await tell('one step more after that', false);
  console.log(`seen by the formula: ${show([3, 2, 1, 0].map((steps) => 0.9 ** steps))}`);
})();
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log" | sed -n 's/^seen //p') || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
