#!/bin/sh
# @justinelliottcobb/amari-wasm 0.13.0 (npm): the Kullback-Leibler divergence of two distributions, from points
# "to evaluate at".
# Expected: of two normal distributions with the deviation 1 whose means are 1 apart, a half; whether the points
# are to be a grid, for the integral of p ln(p/q), or a sample of p, for the mean of ln(p/q).
# Behaviour: it is the mean of p ln(p/q) over the points. On a grid the integral is divided by the grid's width,
# so that a wider grid has less divergence; on a sample p counts twice, as a factor and as the points' density.
# Seen:
#   grid from -5 to 5, 1000 points: 0.0500
#   grid from -10 to 10, 1000 points: 0.0250
#   grid from -10 to 10, 2000 points: 0.0250
#   grid from -20 to 20, 2000 points: 0.0125
#   sample of p, 2000 points: 0.1410
#   right, by the definition: 0.5000
#   right, the mean of ln(p/q) over the same sample: 0.5000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @justinelliottcobb/amari-wasm@0.13.0
cat > "$dir/seen.mjs" <<'END'
import { readFileSync } from 'fs';
import { createRequire } from 'module';
import { initSync, klDivergence, WasmParametricDensity } from '@justinelliottcobb/amari-wasm';

const log = console.log;
console.log = () => {};
const path = createRequire(import.meta.url).resolve('@justinelliottcobb/amari-wasm/amari_wasm_bg.wasm');
initSync({ module: readFileSync(path) });

const normal = (x, mean) => Math.exp(-((x - mean) ** 2) / 2) / Math.sqrt(2 * Math.PI);
const ratio = (x) => Math.log(normal(x, 0) / normal(x, 1));
const tell = (name, points) => log(`${name}, ${points.length} points: ` +
    klDivergence(WasmParametricDensity.gaussian(), WasmParametricDensity.gaussian(), [0, 1], [1, 1],
        Float64Array.from(points)).toFixed(4));
const grid = (end, n) => Array.from({ length: n }, (_, i) => -end + (2 * end * (i + 0.5)) / n);

for (const [end, n] of [[5, 1000], [10, 1000], [10, 2000], [20, 2000]]) {
  tell(`grid from -${end} to ${end}`, grid(end, n));
}

// The quantiles of p at 2000 equal steps: a sample without chance.
const sample = [];
let below = 0;
for (const x of grid(8, 400000)) {
  below += normal(x, 0) * (16 / 400000);
  if (below > (sample.length + 0.5) / 2000 && sample.length < 2000) {
    sample.push(x);
  }
}
tell('sample of p', sample);
const integral = grid(20, 4000).reduce((sum, x) => sum + normal(x, 0) * ((x - 1) ** 2 - x * x) / 2 * (40 / 4000), 0);
log(`right, by the definition: ${integral.toFixed(4)}`);
const mean = sample.reduce((sum, x) => sum + ratio(x), 0) / sample.length;
log(`right, the mean of ln(p/q) over the same sample: ${mean.toFixed(4)}`);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
