#!/bin/sh
# hyperparameters 0.25.6 (npm), hpjs: the best of a random search, and its random numbers.
# Expected: the best is the trial with the least loss of those that did not fail; draws of a continuous range are all
# different, and none is the bound itself.
# Behaviour: the first trial is the best until another one is less, whatever it was: with a loss of NaN, as of a
# learning rate that is too large, nothing is ever less, and one that says that it failed is the best if the loss it
# had then was low. As the second trial both are passed over. And every 624th random number is 0, as one is read from
# behind the generator's 624 words: the lower bound, again and again.
# Seen, 100 draws of 0 to 10 for the loss (x - 5)^2:
#   all right: best 5.024, loss there 0.001, least loss 0.001
#   NaN in the first trial: best 2.064, loss there 8.621, least loss 0.001
#   first trial failed, loss 0: best 2.064, loss there 8.621, least loss 0.001
#   NaN in the second trial: best 5.024, loss there 0.001, least loss 0.001
#   second trial failed, loss 0: best 5.024, loss there 0.001, least loss 0.001
#   of 62400 random numbers exactly 0: 100, the first at 624, 1248, 1872
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" hyperparameters@0.25.6
cat > "$dir/seen.cjs" <<'END'
const hpjs = require('hyperparameters');

async function tell(name, place, result) {
  let trial = 0;
  const search = await hpjs.fmin((x) => {
    trial++;
    return trial === place ? result : (x - 5) ** 2;
  }, hpjs.uniform(0, 10), hpjs.search.randomSearch, 100, { rng: new hpjs.RandomState(5) });
  const others = search.results.filter(({ loss }, i) => i !== place - 1).map(({ loss }) => loss);
  console.log(`${name}: best ${search.argmin.toFixed(3)}, loss there ${((search.argmin - 5) ** 2).toFixed(3)}, ` +
      `least loss ${Math.min(...others).toFixed(3)}`);
}

(async () => {
  await tell('all right', 0);
  for (const [name, place] of [['first', 1], ['second', 2]]) {
    await tell(`NaN in the ${name} trial`, place, { status: hpjs.STATUS_OK, loss: NaN });
    await tell(`${name} trial failed, loss 0`, place, { status: hpjs.STATUS_FAIL, loss: 0 });
  }
  const random = new hpjs.RandomState(7);
  const draws = Array.from({ length: 62400 }, () => random.random());
  const zeros = draws.flatMap((draw, i) => (draw === 0 ? [i + 1] : []));
  console.log(`of 62400 random numbers exactly 0: ${zeros.length}, the first at ${zeros.slice(0, 3).join(', ')}`);
})();
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
