#!/bin/sh
# wink-perceptron 2.0.0 (npm): a perceptron that learns AND.
# Expected: after a few passes all four are right, (0, 0) too, by the bias.
# Behaviour: features that are 0 are passed over before the bias is added, so (0, 0) is always
# "unknown"; that is counted as a mistake in each pass, and the bias of "no" is raised for it each time: it
# grows with the passes, without end.
# Seen:
#   10 passes: 00 unknown, 01 no, 10 no, 11 yes
#   the bias of "no" after 100 and 1000 passes, averaged: 40 and 415
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" wink-perceptron@2.0.0
cat > "$dir/seen.cjs" <<'END'
const winkPerceptron = require('wink-perceptron');
const inputs = [{ a: 0, b: 0 }, { a: 0, b: 1 }, { a: 1, b: 0 }, { a: 1, b: 1 }];
function learned(maxIterations) {
  const perceptron = winkPerceptron();
  perceptron.defineConfig({ shuffleData: false, maxIterations });
  perceptron.learn(inputs.map((input) => [input, { label: input.a && input.b ? 'yes' : 'no' }]));
  return perceptron;
}
const perceptron = learned(10);
console.log(
  '10 passes: ' +
    inputs.map((input) => `${input.a}${input.b} ${perceptron.predict(input)}`).join(', '));
const [few, many] = [100, 1000].map((n) => JSON.parse(learned(n).exportJSON())[1].no);
console.log(
  `the bias of "no" after 100 and 1000 passes, averaged: ${few.toFixed(0)} and ${many.toFixed(0)}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
