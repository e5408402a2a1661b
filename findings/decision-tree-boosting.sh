#!/bin/sh
# decision-tree 1.0.0 (npm): its gradient boosting, called XGBoost. (Imported by its path; the name that
# its page gives is not among the package's exports.)
# Expected: a tree of a random part of the examples is fitted to the slopes of these examples; each of
# the objectives learns.
# Behaviour: the part is drawn in random order, and the slopes are left in the order of the whole: each
# example gets another one's. With 99 of 100 examples drawn the loss is that of knowing nothing, 25, and
# above. And the objective "multiclass" has the slope 0 for all: every tree says 0, and so does the
# answer.
# Seen, 200 examples, target 10 for red ones and 0 for blue ones (1 and 0 as classes):
#   subsample 1, 10 trees: loss 0.02, answers 9.9 and 0.1
#   subsample 1, 200 trees: loss 0.00, answers 10.0 and 0.0
#   subsample 0.99, 10 trees: loss 28.24, answers 4.7 and 5.3
#   subsample 0.99, 200 trees: loss 29.15, answers 4.6 and 5.4
#   subsample 0.8, 10 trees: loss 27.55, answers 4.7 and 5.2
#   subsample 0.8, 200 trees: loss 38.44, answers 3.8 and 6.2
#   subsample 0.5, 10 trees: loss 19.71, answers 5.6 and 4.4
#   subsample 0.5, 200 trees: loss 13.02, answers 6.4 and 3.6
#   binary, 50 trees: loss 0.00, answers 1.0 and 0.0
#   multiclass, 50 trees: loss 0.69, answers 0.0 and 0.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  decision-tree@1.0.0
cat > "$dir/seen.mjs" <<'END'
import XGBoost from './node_modules/decision-tree/lib/xgboost.js';


function tell(name, data, config) {
  const model = new XGBoost('y', ['colour'], { learningRate: 0.3, randomState: 1, ...config });
  model.train(data);
  const losses = model.boostingHistory.trainLoss;
  const answers = ['red', 'blue'].map((colour) => Number(model.predict({ colour })).toFixed(1));
  const loss = losses.at(-1).toFixed(2);
  console.log(`${name}, ${losses.length} trees: loss ${loss}, answers ${answers.join(' and ')}`);
}

const data = [...Array(200).keys()].map((i) => ({ colour: i % 2 ? 'red' : 'blue', y: i % 2 ? 10 : 0 }));
for (const subsample of [1, 0.99, 0.8, 0.5]) {
  for (const nEstimators of [10, 200]) {
    tell(`subsample ${subsample}`, data, { subsample, nEstimators, objective: 'regression' });
  }
}
const classes = data.map(({ colour, y }) => ({ colour, y: y / 10 }));
tell('binary', classes, { nEstimators: 50, objective: 'binary' });
tell('multiclass', classes, { nEstimators: 50, objective: 'multiclass' });
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
