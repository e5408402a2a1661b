#!/bin/sh
# glm 1.0.0 (npm): generalized linear models, here with the normal family, which is least squares.
# Expected: inputs that are centred, as one is told to do before training, give the same slopes as any others; and fitting
# changes nothing of the caller's.
# Behaviour: it inverts an orthogonal matrix by elimination without exchanging rows and divides by each number below the
# diagonal, 0 too: where the inputs sum to 0, or two features are uncorrelated, all weights are NaN. And it appends the 1
# for the intercept to the caller's own rows: the same rows once more have two, and all weights are NaN.
# Seen, y = 1 + 2 a (+ 3 b):
#   a 0, 1, 2, 3, 4: slope and intercept 2.000, 1.000
#   a 1, 2, 3, 4, 5: slope and intercept 2.000, 1.000
#   a -2, -1, 0, 1, 2: slope and intercept NaN, NaN
#   a, b [[0,0],[1,0],[0,1],[1,1]]: slopes and intercept 2.000, 3.000, 1.000
#     the caller's last row is now [1,1,1], the same rows again: NaN, NaN, NaN, NaN
#   a, b [[-1,-1],[1,-1],[-1,1],[1,1]]: slopes and intercept NaN, NaN, NaN
#     the caller's last row is now [1,1,1], the same rows again: NaN, NaN, NaN, NaN
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" glm@1.0.0
cat > "$dir/seen.cjs" <<'END'
const { GLM } = require('glm');

const show = (weights) => weights.map((w) => (Number.isNaN(w) ? 'NaN' : w.toFixed(3))).join(', ');
const fit = (rows, targets) => show(GLM(GLM.families.Gaussian()).fit(targets, rows).weights);

for (const inputs of [[0, 1, 2, 3, 4], [1, 2, 3, 4, 5], [-2, -1, 0, 1, 2]]) {
  console.log(`a ${inputs.join(', ')}: slope and intercept ${fit(inputs, inputs.map((a) => 1 + 2 * a))}`);
}
for (const rows of [[[0, 0], [1, 0], [0, 1], [1, 1]], [[-1, -1], [1, -1], [-1, 1], [1, 1]]]) {
  const targets = rows.map(([a, b]) => 1 + 2 * a + 3 * b);
  console.log(`a, b ${JSON.stringify(rows)}: slopes and intercept ${fit(rows, targets)}`);
  console.log(`  the caller's last row is now ${JSON.stringify(rows[3])}, the same rows again: ${fit(rows, targets)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
