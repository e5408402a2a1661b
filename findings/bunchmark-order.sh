#!/bin/sh
# @bunchmark/stats 1.0.0-pre-5 (npm): its Mann-Whitney U test, and the limits of a median.
# Expected: of a sample and itself U is half of all pairs and the p 1, and exchanging the samples changes neither U
# nor p; what it calls the 95 percent limits of a median hold the true one for 95 of 100 samples.
# Behaviour: the test puts the numbers in order as words, 10 before 2, and then counts as if they were in order. So
# numbers with different numbers of digits differ from themselves, and which differ goes by the sample that
# is named first. The function beside it that its tests compare with, mwUnaive, is right but for the rounding of
# U to the next half, as one expects of an approximation. The limits are those of 50 percent: 0.25 stands where
# 0.025 belongs.
# Seen, p of two samples:
#   1 to 10 and itself: 0.0025, mwUnaive 1.0303, exact 1.0000
#   1 to 10 and twice that: 0.0019, mwUnaive 0.0409, exact 0.0382
#   the same, exchanged: 0.0002, mwUnaive 0.0409, exact 0.0382
#   11 to 20 and 16 to 25: 0.0051, mwUnaive 0.0051, exact 0.0031
#   true median within the limits, of 2000 samples of 100: 51 percent
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @bunchmark/stats@1.0.0-pre-5
cat > "$dir/seen.mjs" <<'END'
import { getQuantiles, mwUnaive, mwu } from '@bunchmark/stats';

/** Both tails of U, by counting all the ways in which as many numbers of both may be the first sample. */
function exact(first, second) {
  const all = [...first, ...second];
  const ranks = all.map((x) => all.filter((y) => y < x).length + (all.filter((y) => y === x).length + 1) / 2);
  const ways = Array.from({ length: first.length + 1 }, () => new Map());
  ways[0].set(0, 1);
  for (const rank of ranks) {
    for (let taken = first.length; taken > 0; taken--) {
      for (const [sum, count] of ways[taken - 1]) {
        ways[taken].set(sum + rank, (ways[taken].get(sum + rank) ?? 0) + count);
      }
    }
  }
  const middle = first.length * (all.length + 1) / 2;
  const seen = Math.abs(ranks.slice(0, first.length).reduce((sum, rank) => sum + rank) - middle);
  const counts = [...ways[first.length]];
  const outer = counts.filter(([sum]) => Math.abs(sum - middle) >= seen);
  const total = (list) => list.reduce((sum, [, count]) => sum + count, 0);
  return total(outer) / total(counts);
}

function tell(name, first, second) {
  const show = (p) => p.toFixed(4);
  console.log(`${name}: ${show(mwu(first, second).p)}, mwUnaive ${show(mwUnaive(first, second).p)}, ` +
      `exact ${show(exact(first, second))}`);
}

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const twice = (list) => list.map((x) => 2 * x);
const teens = ten.map((x) => x + 10);
tell('1 to 10 and itself', ten, ten);
tell('1 to 10 and twice that', ten, twice(ten));
tell('the same, exchanged', twice(ten), ten);
tell('11 to 20 and 16 to 25', teens, teens.map((x) => x + 5));

let state = 1;
function uniform() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}
let held = 0;
for (let sample = 0; sample < 2000; sample++) {
  const { lowCI, highCI } = getQuantiles(Array.from({ length: 100 }, uniform));
  held += lowCI <= 0.5 && 0.5 <= highCI;
}
console.log(`true median within the limits, of 2000 samples of 100: ${(held / 20).toFixed(0)} percent`);
END
seen=$(node "$dir/seen.mjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
