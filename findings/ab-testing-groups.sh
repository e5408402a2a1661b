#!/bin/sh
# ab-testing 3.1.8 (npm): an A/B test, its functions given in the order of the groups, as in its README.
# Expected: the users of group A run the first function where A is the first group.
# Behaviour: the groups are put in order of their weights, the functions are not: in the README's own example, with 0.1
# for A and 0.9 for B, whoever is in A runs B's code and the other way round, and what is then counted by getGroup's
# names is the opposite of what was tried. Only where the weights fall, or are all equal, is it right.
# Seen, 10000 users:
#   A 0.9, B 0.1: A ran A's code 90 %, B ran B's code 10 %
#   A 0.5, B 0.5: A ran A's code 50 %, B ran B's code 50 %
#   A 0.1, B 0.9: A ran B's code 10 %, B ran A's code 90 %
#   A 0.2, B 0.3, C 0.5: A ran C's code 20 %, B ran B's code 30 %, C ran A's code 50 %
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ab-testing@3.1.8
cat > "$dir/seen.cjs" <<'END'
const ABTesting = require('ab-testing');

for (const weights of [[0.9, 0.1], [0.5, 0.5], [0.1, 0.9], [0.2, 0.3, 0.5]]) {
  const groups = weights.map((weight, i) => ({ name: 'ABC'[i], weight }));
  const test = ABTesting.createTest('firstTest', groups);
  const counts = {};
  for (let user = 0; user < 10000; user++) {
    const group = test.getGroup(`user ${user}`);
    let ran;
    test.test(group, groups.map((each) => function () { ran = each.name; }));
    const pair = `${group} ran ${ran}'s code`;
    counts[pair] = (counts[pair] || 0) + 1;
  }
  console.log(`${groups.map((g) => `${g.name} ${g.weight}`).join(', ')}: ` +
      Object.keys(counts).sort().map((pair) => `${pair} ${(counts[pair] / 100).toFixed(0)} %`).join(', '));
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
