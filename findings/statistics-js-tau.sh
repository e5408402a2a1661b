#!/bin/sh
# statistics.js 1.0.0 (npm): Kendall's τ of rankings with ties, and Fisher's exact test.
# Expected: τ-b divides by the root of the pairs that are not tied in the one ranking times those in the other; τ-c allows
# for as many values as there are; an exact test tells the probability of this table and those that are less likely.
# Behaviour: for the number of tied pairs it takes the number of values that are tied, so that ties count too little;
# τ-c takes two values for any number. And what it calls Fisher's test is the probability of this one table:
# that of the most likely table, where nothing depends on anything, is 0.112, and NaN with a thousand examples.
# Seen:
#   nine, three values each: tau-b 0.542, right is 0.481; tau-c 0.642, right is 0.481
#   right and predicted: tau-b 0.645, right is 0.408; tau-c 0.400, right is 0.400
#   table 3 1 1 3: 0.2286, p is 0.4857
#   table 50 50 50 50: 0.1124, p is 1.0000
#   table 500 500 500 500: NaN, p is 1.0000
#   table 12 5 4 13: 0.0067, p is 0.0149
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" statistics.js@1.0.0
cat > "$dir/seen.cjs" <<'END'
const Statistics = require('statistics.js');

function tau(pairs) {
  let [difference, firstTied, secondTied, bothTied] = [0, 0, 0, 0];
  for (let i = 0; i < pairs.length; i++) {
    for (let j = 0; j < i; j++) {
      const a = Math.sign(pairs[i][0] - pairs[j][0]);
      const b = Math.sign(pairs[i][1] - pairs[j][1]);
      difference += a * b;
      firstTied += a === 0;
      secondTied += b === 0;
    }
  }
  const n = pairs.length;
  const all = n * (n - 1) / 2;
  const values = Math.min(...[0, 1].map((k) => new Set(pairs.map((pair) => pair[k])).size));
  return [difference / Math.sqrt((all - firstTied) * (all - secondTied)),
    2 * difference * values / (n * n * (values - 1))];
}
const ratings = {
  'nine, three values each': [[1, 1], [1, 2], [1, 1], [2, 2], [2, 2], [2, 3], [3, 3], [3, 1], [3, 3]],
  'right and predicted': [[0, 0], [0, 0], [0, 0], [0, 0], [0, 1], [0, 1], [1, 0], [1, 1], [1, 1], [1, 1]],
};
for (const [name, pairs] of Object.entries(ratings)) {
  const rows = pairs.map(([a, b]) => ({ a, b }));
  const { b, c } = new Statistics(rows, { a: 'interval', b: 'interval' }).kendallsTau('a', 'b');
  const [tauB, tauC] = tau(pairs);
  console.log(`${name}: tau-b ${b.tauB.toFixed(3)}, right is ${tauB.toFixed(3)}; ` +
      `tau-c ${c.tauC.toFixed(3)}, right is ${tauC.toFixed(3)}`);
}

const choose = (n, k) => (k === 0 ? 1 : choose(n, k - 1) * (n - k + 1) / k);
function exact([a, b, c, d]) { // two-sided
  const chance = (x) => choose(a + b, x) * choose(c + d, a + c - x) / choose(a + b + c + d, a + c);
  let sum = 0;
  for (let x = Math.max(0, a - d); x <= Math.min(a + b, a + c); x++) {
    if (chance(x) <= chance(a) * (1 + 1e-9)) sum += chance(x);
  }
  return sum;
}
for (const table of [[3, 1, 1, 3], [50, 50, 50, 50], [500, 500, 500, 500], [12, 5, 4, 13]]) {
  const rows = table.flatMap((count, i) => Array.from({ length: count }, () => ({ a: 'xy'[i >> 1], b: 'pq'[i & 1] })));
  const seen = new Statistics(rows, { a: 'nominal', b: 'nominal' }).fishersExactTest('a', 'b');
  const p = table[0] > 100 ? 1 : exact(table);
  console.log(`table ${table.join(' ')}: ${seen.toFixed(4)}, p is ${p.toFixed(4)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
