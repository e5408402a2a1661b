#!/bin/sh
# ml-isolation-forest 0.1.0 (npm): a forest that is trained a second time, as on newer data.
# Expected: it goes by what it was trained on last, as a new forest does, or by both.
# Behaviour: the new trees are put behind the old ones, and only the first ones are asked: the second training has
# no effect. What all new data look like is an anomaly, and what none looks like is not.
# Seen:
#   trained on points around 0: score at 0 is 0.45, at 100 it is 0.63
#   trained again, on points around 100: score at 0 is 0.45, at 100 it is 0.63
#   a new forest, trained on points around 100: score at 0 is 0.66, at 100 it is 0.46
#   trees after both trainings: 200, asked: 100
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-isolation-forest@0.1.0
cat > "$dir/seen.cjs" <<'END'
const { IsolationForest } = require('ml-isolation-forest');

let state = 1;
Math.random = () => {
  state = (state * 16807) % 2147483647;
  return state / 2147483647;
};

const around = (center) => Array.from({ length: 200 }, () => [center + Math.random(), center + Math.random()]);
function tell(name, forest) {
  const [near, far] = forest.predict([[0.5, 0.5], [100.5, 100.5]]);
  console.log(`${name}: score at 0 is ${near.toFixed(2)}, at 100 it is ${far.toFixed(2)}`);
}

const forest = new IsolationForest();
forest.train(around(0));
tell('trained on points around 0', forest);
forest.train(around(100));
tell('trained again, on points around 100', forest);
const other = new IsolationForest();
other.train(around(100));
tell('a new forest, trained on points around 100', other);
console.log(`trees after both trainings: ${forest.forest.length}, asked: ${forest.nEstimators}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
