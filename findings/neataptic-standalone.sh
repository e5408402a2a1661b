#!/bin/sh
# neataptic 1.4.7 (npm): a network that was trained with dropout, and the function that it writes of itself.
# Expected: the function answers as the network does.
# Behaviour: after the training the hidden neurons' activations are multiplied by the share that was kept, in the network
# and in its JSON. The function leaves the factor out, and puts it in only where it is 0. So its answers are those of
# hidden layers that are 1/(1 - p) times too strong. Without dropout both are the same.
# Seen, answers to -1, 0 and 1:
#   dropout 0.5, the network: 0.408 0.553 0.689, by the formula 0.408 0.553 0.689
#   dropout 0.5, its JSON read again: 0.408 0.553 0.689, by the formula 0.408 0.553 0.689
#   dropout 0.5, its function: 0.330 0.614 0.837, by the formula 0.408 0.553 0.689
#   dropout 0, its function: 0.196 0.513 0.814, by the formula 0.196 0.513 0.814
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" neataptic@1.4.7
cat > "$dir/seen.cjs" <<'END'
const { Network, architect } = require('neataptic');

let state = 1;
Math.random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};
const inputs = [-1, 0, 1];
const examples = [{ input: [-1], output: [0] }, { input: [1], output: [1] }];
const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** From the weights in the JSON: one input, hidden neurons times the share that is kept, one output. */
function byTheFormula({ nodes, connections }, keep, x) {
  const into = (to, values) => connections.filter((c) => c.to === to)
      .reduce((sum, { from, weight }) => sum + weight * values[from], nodes[to].bias);
  const values = [x];
  for (let i = 1; i < nodes.length; i++) {
    values.push(sigmoid(into(i, values)) * (nodes[i].type === 'hidden' ? keep : 1));
  }
  return values.at(-1);
}

function tell(dropout, kinds) {
  const network = new architect.Perceptron(1, 6, 1);
  network.train(examples, { iterations: 1000, error: 0, rate: 0.3, dropout });
  const json = JSON.parse(JSON.stringify(network.toJSON()));
  const written = new Function(`${network.standalone()} return activate;`)();
  const again = Network.fromJSON(json);
  const answers = {
    'the network': (x) => network.activate([x])[0],
    'its JSON read again': (x) => again.activate([x])[0],
    'its function': (x) => written([x])[0],
  };
  const list = (numbers) => numbers.map((x) => x.toFixed(3)).join(' ');
  for (const kind of kinds) {
    console.log(`dropout ${dropout}, ${kind}: ${list(inputs.map(answers[kind]))}, ` +
        `by the formula ${list(inputs.map((x) => byTheFormula(json, 1 - dropout, x)))}`);
  }
}

tell(0.5, ['the network', 'its JSON read again', 'its function']);
tell(0, ['its function']);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
