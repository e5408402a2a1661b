#!/bin/sh
# synaptic 1.1.4 (npm): a recurrent network, and the function that it writes of itself.
# Expected: the function answers as the network does: a neuron that is connected with itself, or an LSTM's cell, keeps
# what it has seen.
# Behaviour: the function lays its memory anew in every call, so that each input is the first one, and a network with a
# memory becomes one without. Of networks without recurrence the function is right.
# Seen, answers to 1, 0, 0 and 0 in a row:
#   a neuron connected with itself, the network: 0.8808 0.8808 0.8808 0.8808, by the formula 0.8808 0.8808 0.8808 0.8808
#   a neuron connected with itself, its function: 0.8808 0.5000 0.5000 0.5000, by the formula 0.8808 0.8808 0.8808 0.8808
#   an LSTM, does its function differ: false true true true
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" synaptic@1.1.4
cat > "$dir/seen.cjs" <<'END'
const { Architect, Network } = require('synaptic');

const neuron = (layer) => ({
  trace: { elegibility: {}, extended: {} }, state: 0, old: 0, activation: 0, bias: 0, layer, squash: 'LOGISTIC',
});
/** From 0 to 1 with the weight 2, and from 1 to itself with the weight 1. */
const self = {
  neurons: [neuron('input'), neuron('output')],
  connections: [{ from: 0, to: 1, weight: 2, gater: null }, { from: 1, to: 1, weight: 1, gater: null }],
};
const inputs = [1, 0, 0, 0];
const list = (numbers) => numbers.map((x) => x.toFixed(4)).join(' ');

let state = 0;
const formula = inputs.map((x) => 1 / (1 + Math.exp(-(state += 2 * x))));
const network = Network.fromJSON(self);
const written = Network.fromJSON(self).standalone();
for (const [name, answer] of [['the network', (x) => network.activate([x])[0]], ['its function', (x) => written([x])[0]]]) {
  console.log(`a neuron connected with itself, ${name}: ${list(inputs.map(answer))}, by the formula ${list(formula)}`);
}

const lstm = new Architect.LSTM(1, 2, 1).toJSON();
const one = Network.fromJSON(lstm);
const other = Network.fromJSON(lstm).standalone();
const differ = inputs.map((x) => Math.abs(one.activate([x])[0] - other([x])[0]) > 1e-9);
console.log(`an LSTM, does its function differ: ${differ.join(' ')}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
