#!/bin/sh
# random-seedable 1.0.8 (npm): shuffle, which says that it is that of Fisher and Yates, with its PCG and its Mersenne Twister.
# Expected: every order of three things comes up, each one time in six; in a permutation test of all orders, too.
# Behaviour: of six orders two come up, of twenty-four six: the place itself is left out of those that are drawn from,
# so nothing ever stays where it is. What is first is never drawn first again: a batch of one out of ten
# examples that are shuffled never has the example that is in front.
# Seen:
#   PCG: 2 of 6 orders of three, 6 of 24 orders of four; the first of ten is first again 0 times of 10000, each other one 1058 to 1152 times
#   MersenneTwister: 2 of 6 orders of three, 6 of 24 orders of four; the first of ten is first again 0 times of 10000, each other one 1083 to 1172 times
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" random-seedable@1.0.8
cat > "$dir/seen.cjs" <<'END'
const generators = require('random-seedable');
function orders(random, things) {
  const seen = new Set();
  for (let i = 0; i < 10000; i++) seen.add(random.shuffle([...things]).join(' '));
  return seen.size;
}
for (const name of ['PCG', 'MersenneTwister']) {
  const random = new generators[name](7);
  const first = new Array(10).fill(0);
  for (let i = 0; i < 10000; i++) first[random.shuffle([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])[0]]++;
  const others = first.slice(1);
  console.log(`${name}: ${orders(random, [0, 1, 2])} of 6 orders of three, ${orders(random, [0, 1, 2, 3])} of 24 orders of four; ` +
    `the first of ten is first again ${first[0]} times of 10000, each other one ${Math.min(...others)} to ${Math.max(...others)} times`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
