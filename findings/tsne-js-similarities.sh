#!/bin/sh
# tsne-js 1.0.3 (npm): t-SNE.
# Expected: the similarities of the data are Gaussian, exp(-d²/2σ²), with σ by the perplexity; a coordinate's step gets
# longer while it goes on downhill, and shorter when it turns.
# Behaviour: they are exp(-d/σ): distances are never squared, so far points are more alike than they should be.
# And the gains of the steps go the other way: longer when the coordinate turns, shorter when it goes on.
# Seen, of the points 0, 1, 3, 3.5 and 7, perplexity 2:
#   similarity of 0 and 1: 0.1544, Gaussian 0.1524, without the square 0.1544
#   similarity of 1 and 3: 0.0311, Gaussian 0.0392, without the square 0.0311
#   similarity of 0 and 7: 0.0006, Gaussian 0.0001, without the square 0.0006
#   gains of coordinates that turned: 0.05 more in 26 of 26 steps
#   gains of coordinates that went on downhill: 0.95 times as long in 119 of 119 steps
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" tsne-js@1.0.3
cat > "$dir/seen.cjs" <<'END'
const TSNE = require('tsne-js');

let seed = 1;
Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;

const points = [0, 1, 3, 3.5, 7];
const all = points.map((_, i) => i);
const sum = (xs) => xs.reduce((a, b) => a + b, 0);

// Joint similarities, the width of each point by bisection.
function similarities(distance, perplexity) {
  const conditional = all.map((i) => {
    let [low, high, row] = [1e-6, 1e6, []];
    for (let k = 0; k < 200; k++) {
      const beta = Math.sqrt(low * high);
      const weights = all.map((j) => (i === j ? 0 : Math.exp(-beta * distance(points[i] - points[j]))));
      row = weights.map((w) => w / sum(weights));
      const entropy = -sum(row.map((p) => (p > 0 ? p * Math.log(p) : 0)));
      [low, high] = entropy > Math.log(perplexity) ? [beta, high] : [low, beta];
    }
    return row;
  });
  return (i, j) => (conditional[i][j] + conditional[j][i]) / (2 * points.length);
}

const model = new TSNE({ dim: 1, perplexity: 2, nIter: 1, learningRate: 0.2 });
model.init({ data: points.map((x) => [x]) });
const at = () => all.map((i) => model.outputEmbedding.get(i, 0));

// The slope of the Kullback-Leibler divergence by each coordinate.
function slopes(y) {
  const near = all.map((i) => all.map((j) => (i === j ? 0 : 1 / (1 + (y[i] - y[j]) ** 2))));
  const total = sum(near.map(sum));
  return all.map((i) => 4 * sum(all.map((j) => (model.P.get(i, j) - near[i][j] / total) * near[i][j] * (y[i] - y[j]))));
}

const steps = [];
model.on('progressIter', () => steps.push({ at: at(), slopes: slopes(at()) }));
model.run();

const gaussian = similarities((d) => d * d, 2);
const plain = similarities(Math.abs, 2);
for (const [i, j] of [[0, 1], [1, 2], [0, 4]]) {
  console.log(`similarity of ${points[i]} and ${points[j]}: ${model.P.get(i, j).toFixed(4)}, ` +
      `Gaussian ${gaussian(i, j).toFixed(4)}, without the square ${plain(i, j).toFixed(4)}`);
}

// A step is 0.5 times the one before it, less gain times slope, at the rate 0.2.
let before = all.map(() => 0);
let gains = all.map(() => 1);
const counts = { turned: [0, 0], on: [0, 0] };
for (let t = 0; t < 30; t++) {
  const step = all.map((i) => steps[t + 1].at[i] - steps[t].at[i]);
  const now = all.map((i) => -(step[i] - 0.5 * before[i]) / (0.2 * steps[t].slopes[i]));
  for (const i of all) {
    const product = before[i] * steps[t].slopes[i];
    if (product > 0) {
      counts.turned[1]++;
      counts.turned[0] += Math.abs(now[i] - gains[i] - 0.05) < 1e-6;
    } else if (product < 0) {
      counts.on[1]++;
      counts.on[0] += Math.abs(now[i] / gains[i] - 0.95) < 1e-6;
    }
  }
  [before, gains] = [step, now];
}
console.log(`gains of coordinates that turned: 0.05 more in ${counts.turned[0]} of ${counts.turned[1]} steps`);
console.log(`gains of coordinates that went on downhill: 0.95 times as long in ${counts.on[0]} of ${counts.on[1]} steps`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
