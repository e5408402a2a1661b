#!/bin/sh
# outliers 0.0.3 (npm): which numbers are outliers. It says that it goes by the fences of 1.5 interquartile ranges.
# Expected: an outlier lies below the first quartile, or above the third, by more than 1.5 times their difference: 7 of
# 1000 normal numbers.
# Behaviour: the distance is taken from the median, so that the fences stand nearer by half of the box or more: seven
# times as many normal numbers are thrown away, and of numbers that crowd at one end those that lie at the other.
# Seen, with the quartiles as it takes them, the medians of both halves:
#   999 normal numbers: 42, by the fences 6
#   999 uniform numbers: 0, by the fences 0
#   999 exponential numbers: 96, by the fences 48
#   0, 0, 0, 0, 0, 0, 1, 2, 3 and 4: 4, by the fences none
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" outliers@0.0.3
cat > "$dir/seen.cjs" <<'END'
const outliers = require('outliers');

function byTheFences(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const median = (list) => (list[Math.floor((list.length - 1) / 2)] + list[Math.floor(list.length / 2)]) / 2;
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [median(sorted.slice(0, half)), median(sorted.slice(-half))];
  return sorted.filter((x) => x < low - 1.5 * (high - low) || x > high + 1.5 * (high - low));
}

/** The number below which this share of a normal distribution lies, by halving. */
function normal(share) {
  const density = (x) => Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  const below = (x) => {
    const steps = 400;
    let area = 0;
    for (let i = 0; i < steps; i++) {
      area += density((i + 0.5) * x / steps) * x / steps;
    }
    return 0.5 + area;
  };
  let [low, high] = [-5, 5];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    [low, high] = below(middle) < share ? [middle, high] : [low, middle];
  }
  return low;
}

const shares = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);
const count = (list) => list.length;
const which = (list) => list.join(' ') || 'none';
for (const [name, numbers, show] of [
  ['999 normal numbers', shares.map(normal), count],
  ['999 uniform numbers', shares, count],
  ['999 exponential numbers', shares.map((share) => -Math.log(1 - share)), count],
  ['0, 0, 0, 0, 0, 0, 1, 2, 3 and 4', [0, 0, 0, 0, 0, 0, 1, 2, 3, 4], which],
]) {
  console.log(`${name}: ${show(outliers(numbers))}, by the fences ${show(byTheFences(numbers))}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
