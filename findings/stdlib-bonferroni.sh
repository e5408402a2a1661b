#!/bin/sh
# @stdlib/stats-padjust 0.2.1 (npm): p-values of several comparisons, adjusted by five methods.
# Expected: adjusted p-values in a list of their own, and the caller's as they were.
# Behaviour: Bonferroni's method, and no other, multiplies the caller's own numbers. So what is computed of them
# afterwards is adjusted twice: Holm's method, which is never stricter, seems to be, and a second Bonferroni is one of
# n² comparisons.
# Seen, p 0.01, 0.02, 0.03 and 0.2:
#   holm, then holm: 0.04 0.06 0.06 0.20, by the formula 0.04 0.06 0.06 0.20, the caller's afterwards 0.01 0.02 0.03 0.20
#   bonferroni, then holm: 0.16 0.24 0.24 0.80, by the formula 0.04 0.06 0.06 0.20, the caller's afterwards 0.04 0.08 0.12 0.80
#   bonferroni, then bonferroni: 0.16 0.32 0.48 1.00, by the formula 0.04 0.08 0.12 0.80, the caller's afterwards 0.16 0.32 0.48 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @stdlib/stats-padjust@0.2.1
cat > "$dir/seen.cjs" <<'END'
const adjust = require('@stdlib/stats-padjust');

const given = [0.01, 0.02, 0.03, 0.2];
const list = (numbers) => Array.from(numbers, (number) => number.toFixed(2)).join(' ');

const formulas = {
  bonferroni: (p) => p.map((value) => Math.min(1, p.length * value)),
  // Of p in ascending order: the k-th times what is left, and no less than the one before.
  holm: (p) => p.map((_, k) => Math.min(1, Math.max(...p.slice(0, k + 1).map((value, i) => (p.length - i) * value)))),
};

for (const methods of [['holm', 'holm'], ['bonferroni', 'holm'], ['bonferroni', 'bonferroni']]) {
  const p = [...given];
  const [, second] = methods.map((method) => list(adjust(p, method)));
  console.log(`${methods.join(', then ')}: ${second}, by the formula ${list(formulas[methods[1]](given))}, ` +
      `the caller's afterwards ${list(p)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
