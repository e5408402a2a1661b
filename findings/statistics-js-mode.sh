#!/bin/sh
# statistics.js 1.0.0 (npm): the most frequent value, and the sign test.
# Expected: the mode is the value that occurs most often; in a sign test pairs of equals are left out, or split.
# Behaviour: the first value is counted as none: of 5, 1 and 5 it tells 5, 1 and 5, of 7, 7, 1 and 1 it tells 1 alone.
# In the sign test, which compares two models example by example, each pair of equals counts for the second.
# Seen:
#   mode of 5, 1, 5: 5, 1, 5; most frequent: 5
#   mode of 7, 7, 1, 1: 1; most frequent: 7, 1
#   mode of 3, 3, 8, 9, 9, 9: 9; most frequent: 9
#   mode of 2, 2, 4, 6: 2, 2, 4, 6; most frequent: 2
#   sign test of 5 wins, 5 losses and 0 ties: as few wins by chance 0.623, of those that differ 0.623
#   sign test of 5 wins, 5 losses and 10 ties: as few wins by chance 0.021, of those that differ 0.623
#   sign test of 8 wins, 1 losses and 11 ties: as few wins by chance 0.252, of those that differ 0.998
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" statistics.js@1.0.0
cat > "$dir/seen.cjs" <<'END'
const Statistics = require('statistics.js');

const statistics = new Statistics([{ value: 1 }, { value: 2 }], { value: 'interval' });

function modes(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts.keys()].filter((value) => counts.get(value) === most);
}
for (const values of [[5, 1, 5], [7, 7, 1, 1], [3, 3, 8, 9, 9, 9], [2, 2, 4, 6]]) {
  console.log(`mode of ${values.join(', ')}: ${[].concat(statistics.mode(values)).join(', ')}; ` +
      `most frequent: ${modes(values).join(', ')}`);
}

function atMost(k, n) { // the probability of k heads or fewer of n fair coins
  let sum = 0;
  let ways = 1;
  for (let i = 0; i <= k; i++) {
    sum += ways / 2 ** n;
    ways = ways * (n - i) / (i + 1);
  }
  return sum;
}
function pairs(wins, losses, ties) {
  const rows = [];
  for (let i = 0; i < wins; i++) rows.push({ first: 2, second: 1 });
  for (let i = 0; i < losses; i++) rows.push({ first: 1, second: 2 });
  for (let i = 0; i < ties; i++) rows.push({ first: 1, second: 1 });
  return new Statistics(rows, { first: 'interval', second: 'interval' }).signTest('first', 'second');
}
for (const [wins, losses, ties] of [[5, 5, 0], [5, 5, 10], [8, 1, 11]]) {
  console.log(`sign test of ${wins} wins, ${losses} losses and ${ties} ties: as few wins by chance ` +
      `${pairs(wins, losses, ties).pAtMost.toFixed(3)}, of those that differ ${atMost(wins, wins + losses).toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
