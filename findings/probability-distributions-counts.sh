#!/bin/sh
# probability-distributions 0.9.1 (npm), random numbers by the names that R has for them.
# Expected: rnbinom draws failures before so many successes, as R's does; rchisq has any degrees of freedom, and with a
# noncentrality it is the distribution of that.
# Behaviour: rnbinom draws all trials but one: of n successes it is n - 1 too large, never below n - 1, and right for one
# success only. rchisq takes 2.5 degrees for 3, and the noncentrality is added to each number: the mean is right, the
# spread is the central one, and nothing is ever below it.
# Seen, of 100000 numbers each:
#   rnbinom, 1 success at 0.5: mean 1.0, right is 1.0, least 0, right is 0
#   rnbinom, 3 successes at 0.5: mean 5.0, right is 3.0, least 2, right is 0
#   rnbinom, 10 successes at 0.5: mean 19.0, right is 10.0
#   rchisq, 2 degrees: mean 2.0, right is 2.0
#   rchisq, 2.5 degrees: mean 3.0, right is 2.5
#   rchisq, 2 degrees, noncentrality 5: mean 7.0, variance 4, right are 7.0 and 24
#   rchisq, 2 degrees, noncentrality 5: 0 of them below 5, right are 41000 or so
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" probability-distributions@0.9.1
cat > "$dir/seen.cjs" <<'END'
const PD = require('probability-distributions');

// Its own random numbers are the system's; these are even, too, and the same each time.
let seed = 1;
PD.prng = () => (seed = (seed * 16807) % 2147483647) / 2147483647;

const N = 100000;
const mean = (xs) => xs.reduce((a, b) => a + b, 0) / xs.length;
const least = (xs) => xs.reduce((a, b) => Math.min(a, b));

for (const n of [1, 3, 10]) {
  const drawn = PD.rnbinom(N, n, 0.5);
  const lowest = n < 10 ? `, least ${least(drawn)}, right is 0` : '';
  console.log(`rnbinom, ${n} success${n > 1 ? 'es' : ''} at 0.5: mean ${mean(drawn).toFixed(1)}, ` +
      `right is ${n.toFixed(1)}${lowest}`);
}
for (const degrees of [2, 2.5]) {
  console.log(`rchisq, ${degrees} degrees: mean ${mean(PD.rchisq(N, degrees)).toFixed(1)}, ` +
      `right is ${degrees.toFixed(1)}`);
}

// By the definition: the sum of squares of two normal numbers, one of them with the mean root of 5.
const drawn = PD.rchisq(N, 2, 5);
const right = Array.from({ length: N }, () => (PD.rnorm(1)[0] + Math.sqrt(5)) ** 2 + PD.rnorm(1)[0] ** 2);
const variance = (xs) => mean(xs.map((x) => (x - 7) ** 2)); // the mean of both is 7
console.log(`rchisq, 2 degrees, noncentrality 5: mean ${mean(drawn).toFixed(1)}, variance ${variance(drawn).toFixed(0)}, ` +
    `right are ${mean(right).toFixed(1)} and ${variance(right).toFixed(0)}`);
const below = (xs) => xs.filter((x) => x < 5).length;
console.log(`rchisq, 2 degrees, noncentrality 5: ${below(drawn)} of them below 5, ` +
    `right are ${1000 * Math.round(below(right) / 1000)} or so`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
