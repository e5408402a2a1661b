#!/bin/sh
# ml-pls 4.4.1 (npm): regression by partial least squares.
# Expected: with as many latent vectors as features it is least squares, and so exact for targets that are linear in them;
# without scaling, too; the explained variance is that of the whole model.
# Behaviour: it predicts with the loadings P where the weights belong, W (P'W)^-1, which is the same only for one latent
# vector, or features that are uncorrelated. Without scaling it learns from the data as they are, and multiplies
# what it predicts by the targets' deviation and adds their mean. The explained variance is that of the last vector.
# Seen, 30 examples of y = 2a - b + 3c + 5, mean absolute error on them, and y where it is 9:
#   scaled, 3 vectors: error 0.11, there 9.12, explained 0.32, right are 0.00, 9.00 and 1.00
#   scaled, 3 vectors, correlated features: error 1.73, there 4.87, explained 0.11, right are 0.00, 9.00 and 1.00
#   not scaled, 3 vectors: error 5.97, there 20.80, explained 0.36, right are 0.00, 9.00 and 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-pls@4.4.1
cat > "$dir/seen.cjs" <<'END'
const { PLS } = require('ml-pls');

const examples = Array.from({ length: 30 }, (_, i) => [Math.sin(i), Math.cos(3 * i), Math.sin(7 * i + 1)]);
const mixed = examples.map(([a, b, c]) => [a, a + b, a + b + c]); // correlated features of the same space
const targets = examples.map(([a, b, c]) => [2 * a - b + 3 * c + 5]);

function tell(name, inputs, at, options) {
  const model = new PLS(options);
  model.train(inputs, targets);
  const answers = model.predict(inputs);
  const error = targets.reduce((sum, [y], i) => sum + Math.abs(answers.get(i, 0) - y) / 30, 0);
  console.log(`${name}: error ${error.toFixed(2)}, there ${model.predict([at]).get(0, 0).toFixed(2)}, ` +
      `explained ${model.getExplainedVariance().toFixed(2)}, right are 0.00, 9.00 and 1.00`);
}

tell('scaled, 3 vectors', examples, [1, 1, 1], { latentVectors: 3 });
tell('scaled, 3 vectors, correlated features', mixed, [1, 2, 3], { latentVectors: 3 });
tell('not scaled, 3 vectors', examples, [1, 1, 1], { latentVectors: 3, scale: false });
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
