#!/bin/sh
# ruv-swarm 1.0.20 (npm): "ruv-swarm neural train", the training of its networks, with the model, the number of
# iterations and the learning rate as options, which saves its results.
# Expected: a loss and an accuracy that come from a network and from data, and go by the model and the rate.
# Behaviour: there are neither data nor weights. The loss is exp(-2 i / n) and the accuracy 60 + 30 i / n in
# iteration i of n, each with some chance added, whichever the model and the rate. The final ones, which are saved,
# are chance alone: with chance that is always 0 they are 0.01 and 85 %, with chance near 1 they are 0.06 and 95 %.
# The function that it would hand the iteration to is in none of its WebAssembly modules. (Its storage, which has
# to be compiled, is left out here.)
# Seen:
#   chance 0, lstm, rate 0.001: losses 0.5134 0.2636 0.1353, accuracies 70.0 80.0 90.0, final 0.0100, 85.0
#   chance 0, no-such-model, rate 1000: losses 0.5134 0.2636 0.1353, accuracies 70.0 80.0 90.0, final 0.0100, 85.0
#   chance 0.999, lstm, rate 0.001: losses 0.6133 0.3635 0.2352, accuracies 75.0 85.0 95.0, final 0.0600, 95.0
#   loss by exp(-2 i / 3): 0.5134 0.2636 0.1353
#   WebAssembly modules: 4, with a function neural_train: false
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ruv-swarm@1.0.20
cat > "$dir/seen.mjs" <<'END'
import { readdirSync, readFileSync } from 'fs';
import { neuralCLI } from 'ruv-swarm/src/neural.js';

const log = console.log;
const write = process.stdout.write;
neuralCLI.ruvSwarm = { wasmLoader: { modules: new Map() } };

async function tell(chance, model, rate) {
  const printed = [];
  Math.random = () => chance;
  process.stdout.write = (text) => printed.push(String(text));
  console.log = (text) => printed.push(`${text}\n`);
  await neuralCLI.train(['--model', model, '--iterations', '3', '--learning-rate', rate]);
  process.stdout.write = write;
  console.log = log;
  const shown = (pattern) => Array.from(printed.join('').matchAll(pattern), ([, number]) => number).join(' ');
  log(`chance ${chance}, ${model}, rate ${rate}: losses ${shown(/ Loss: ([\d.]+) /g)}, ` +
      `accuracies ${shown(/\| Accuracy: ([\d.]+)/g)}, final ${shown(/Final Loss: ([\d.]+)/g)}, ` +
      `${shown(/Final Accuracy: ([\d.]+)/g)}`);
}

await tell(0, 'lstm', '0.001');
await tell(0, 'no-such-model', '1000');
await tell(0.999, 'lstm', '0.001');
log(`loss by exp(-2 i / 3): ${[1, 2, 3].map((i) => Math.exp(-2 * i / 3).toFixed(4)).join(' ')}`);
const folder = new URL('node_modules/ruv-swarm/wasm/', import.meta.url);
const modules = readdirSync(folder).filter((name) => name.endsWith('.wasm'));
const load = (name) => new WebAssembly.Module(readFileSync(new URL(name, folder)));
const names = modules.flatMap((name) => WebAssembly.Module.exports(load(name)).map((entry) => entry.name));
log(`WebAssembly modules: ${modules.length}, with a function neural_train: ${names.includes('neural_train')}`);
END
seen=$(cd "$dir" && node seen.mjs 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
