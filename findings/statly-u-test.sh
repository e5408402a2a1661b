#!/bin/sh
# statly 0.0.1 (npm): the p of its Mann-Whitney U test.
# Expected: the probability, by chance, of ranks at least as far apart, as the permutations of the examples have it.
# Behaviour: the area under the ROC curve times the number of the smaller group is taken for the successes of as
# many tosses of a coin, and their probability is the answer. That is another test: the larger group could have any
# size, and p hardly goes by it. What is far from chance is taken for chance.
# Seen, p of one side by the permutations:
#   3 below 3: p 0.1250, by the permutations 0.0500
#   3 below 9: p 0.1250, by the permutations 0.0045
#   5 below 5: p 0.0313, by the permutations 0.0040
#   8 and 8 of two shifted scales: p 0.1445, by the permutations 0.0415
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" statly@0.0.1
cat > "$dir/seen.cjs" <<'END'
const { uTest } = require('statly');

function u(a, b) {
  return a.reduce((sum, x) => sum + b.filter((y) => x > y).length, 0);
}

// Every choice of a's places among all numbers; none of them are equal.
function byPermutations(a, b) {
  const all = [...a, ...b];
  const limit = Math.min(u(a, b), a.length * b.length - u(a, b));
  let [choices, extreme] = [0, 0];
  for (let bits = 0; bits < 1 << all.length; bits++) {
    const chosen = all.filter((_, i) => bits >> i & 1);
    if (chosen.length === a.length) {
      choices++;
      extreme += u(chosen, all.filter((_, i) => !(bits >> i & 1))) <= limit;
    }
  }
  return extreme / choices;
}

function tell(name, a, b) {
  console.log(`${name}: p ${uTest(a, b).p.toFixed(4)}, by the permutations ${byPermutations(a, b).toFixed(4)}`);
}

const row = (n, from, step = 1) => Array.from({ length: n }, (_, i) => from + step * i);
tell('3 below 3', row(3, 0), row(3, 10));
tell('3 below 9', row(3, 0), row(9, 10));
tell('5 below 5', row(5, 0), row(5, 10));
tell('8 and 8 of two shifted scales', row(8, 0, 2), row(8, 5, 2));
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
