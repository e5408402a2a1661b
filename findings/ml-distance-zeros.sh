#!/bin/sh
# ml-distance 5.0.0 (npm): distances of distributions some of whose probabilities are 0, and of a distribution and
# itself.
# Expected: 0 log 0 is 0, as its limit, so that Jensen and Shannon's divergence is there for any two distributions, ln 2
# at most, and Kullback and Leibler's wherever the second one is not 0; the distance of a thing and itself is 0;
# Canberra's, which divides by the sizes, is at most 1 for each feature.
# Behaviour: one 0 among the probabilities, as every one-hot vector has, makes four of the divergences NaN. Hellinger's
# and Matusita's take the root of 1 less a sum that rounding may put above 1, and are NaN for one distribution of
# ten and itself. Canberra's divides by the sum without sizes: below 0, or infinite for a number and its negative.
# Seen:
#   sure and even: Jensen-Shannon NaN, Jensen difference NaN, by the formula 0.2158
#   two sure ones: Jensen-Shannon NaN, Jensen difference NaN, by the formula 0.6931
#   sure and even: Topsoe NaN, by the formula 0.4315
#   sure and even: Kullback-Leibler NaN, by the formula 0.6931
#   Hellinger's distance of a distribution and itself: NaN for 94 of 1000
#   Canberra's of (-1,2) and (-3,1): -0.1667, by the formula 0.8333
#   Canberra's of (1,2) and (-1,2): Infinity, by the formula 1.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-distance@5.0.0
cat > "$dir/seen.cjs" <<'END'
const { distance } = require('ml-distance');

const show = (number) => (Number.isFinite(number) ? number.toFixed(4) : String(number));
const sum = (numbers) => numbers.reduce((total, number) => total + number);
const term = (p, q) => (p === 0 ? 0 : p * Math.log(p / q));
const leibler = (a, b) => sum(a.map((p, i) => term(p, b[i])));
const middle = (a, b) => a.map((p, i) => (p + b[i]) / 2);
const shannon = (a, b) => (leibler(a, middle(a, b)) + leibler(b, middle(a, b))) / 2;

const certain = [1, 0];
const even = [0.5, 0.5];
for (const [name, a, b] of [['sure and even', certain, even], ['two sure ones', certain, [0, 1]]]) {
  console.log(`${name}: Jensen-Shannon ${show(distance.jensenShannon(a, b))}, Jensen difference ` +
      `${show(distance.jensenDifference(a, b))}, by the formula ${show(shannon(a, b))}`);
}
console.log(`sure and even: Topsoe ${show(distance.topsoe(certain, even))}, by the formula ` +
    show(2 * shannon(certain, even)));
console.log(`sure and even: Kullback-Leibler ${show(distance.kullbackLeibler(certain, even))}, by the formula ` +
    show(leibler(certain, even)));

let state = 1;
function uniform() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}
let lost = 0;
for (let i = 0; i < 1000; i++) {
  const weights = Array.from({ length: 5 }, uniform);
  const shares = weights.map((weight) => weight / sum(weights));
  lost += Number.isNaN(distance.hellinger(shares, shares));
}
console.log(`Hellinger's distance of a distribution and itself: NaN for ${lost} of 1000`);
const canberra = (a, b) => sum(a.map((x, i) => Math.abs(x - b[i]) / (Math.abs(x) + Math.abs(b[i]))));
for (const [a, b] of [[[-1, 2], [-3, 1]], [[1, 2], [-1, 2]]]) {
  console.log(`Canberra's of (${a}) and (${b}): ${show(distance.canberra(a, b))}, by the formula ` +
      show(canberra(a, b)));
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
