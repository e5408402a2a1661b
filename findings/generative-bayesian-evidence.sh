#!/bin/sh
# generative-bayesian-network 2.1.88 (npm): samples of a network with some of its values given.
# Expected: each sample is drawn anew with the values that are given, and the caller's object keeps what was in it.
# Behaviour: what is drawn is written into the caller's object, which is the sample too: with the same object the second
# sample has all values given. A thousand samples tell the probability 0 or 1 for every value.
# Seen, a network learned from 40 records: rain and then wet grass, 0.75 with rain and 0.25 without it:
#   by counting: wet with rain 0.75
#   a new object for each of 1000 samples: 0.75
#   the same object for all of them: 1.00
#   that object afterwards: {"rain":"yes","wet":"yes"}
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" generative-bayesian-network@2.1.88
cat > "$dir/seen.cjs" <<'END'
const fs = require('fs');
const path = require('path');
const AdmZip = require('adm-zip');
const { BayesianNetwork } = require('generative-bayesian-network');

const records = [];
for (let i = 0; i < 40; i++) {
  const rain = i % 2 === 0;
  records.push({ rain: rain ? 'yes' : 'no', wet: (i % 8 < 6) === rain ? 'yes' : 'no' });
}
const nodes = [{ name: 'rain', parentNames: [] }, { name: 'wet', parentNames: ['rain'] }]
    .map((node) => ({ ...node, possibleValues: [], conditionalProbabilities: {} }));
const zip = new AdmZip();
zip.addFile('network.json', Buffer.from(JSON.stringify({ nodes })));
const file = path.join(__dirname, 'network.zip');
zip.writeZip(file);
const network = new BayesianNetwork({ path: file });
console.log = ((log) => (line) => /Setting/.test(line) || log(line))(console.log);
network.setProbabilitiesAccordingToData(records);

// Draws that are the same each time, and evenly spread.
let draws = 0;
Math.random = () => (draws = (draws + 0.6180339887498949) % 1);

const given = records.filter(({ rain }) => rain === 'yes');
console.log(`by counting: wet with rain ${given.filter(({ wet }) => wet === 'yes').length / given.length}`);
function share(evidence) {
  const samples = Array.from({ length: 1000 }, () => network.generateSample(evidence()));
  return (samples.filter(({ wet }) => wet === 'yes').length / 1000).toFixed(2);
}
console.log(`a new object for each of 1000 samples: ${share(() => ({ rain: 'yes' }))}`);
const same = { rain: 'yes' };
console.log(`the same object for all of them: ${share(() => same)}`);
console.log(`that object afterwards: ${JSON.stringify(same)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
