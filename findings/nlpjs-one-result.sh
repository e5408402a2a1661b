#!/bin/sh
# @nlpjs/neural 4.25.0 (npm): what run() gives back.
# Expected: each call has a result of its own, which can be kept.
# Behaviour: all calls give back one and the same object, so an earlier result changes with the
# next call, and a list of results holds the last one many times.
# Seen:
#   yes for a: 0.99
#   after a call with b, that result says: 0.01
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @nlpjs/neural@4.25.0
cat > "$dir/seen.cjs" <<'END'
const { NeuralNetwork } = require('@nlpjs/neural');
const network = new NeuralNetwork();
network.train([
  { input: { a: 1 }, output: { yes: 1 } },
  { input: { b: 1 }, output: { no: 1 } },
]);
const first = network.run({ a: 1 });
console.log(`yes for a: ${first.yes.toFixed(2)}`);
network.run({ b: 1 });
console.log(`after a call with b, that result says: ${first.yes.toFixed(2)}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
