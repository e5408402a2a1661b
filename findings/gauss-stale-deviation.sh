#!/bin/sh
# gauss 0.2.12 (npm): means and deviations of a vector that grows or changes.
# Expected: they are of the numbers that are in it; the mean of a sample is their sum divided by how many they are.
# Behaviour: what was worked out once is kept for the numbers that it was of, but all results share one memory of which
# numbers these were: a sample's deviation stays the old one after push, and the variance does when a number was
# changed and the sum asked for first. And the mean of a sample is divided by n - 1, as its variance is.
# Seen:
#   sample's mean of 1, 2, 3: 3.000, right is 2.000
#   sample's deviation of 1, 2, 3: 1.000, right is 1.000
#   sample's deviation of 1, 2, 3, 100: 1.000, right is 49.007
#   variance of 1, 2, 3, 100: 1801.250, right is 1801.250
#   sum of 1, 2, 3, 2: 8.000, right is 8.000
#   variance of 1, 2, 3, 2: 1801.250, right is 0.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" gauss@0.2.12
cat > "$dir/seen.cjs" <<'END'
const { Vector } = require('gauss');

const mean = (x) => x.reduce((sum, value) => sum + value, 0) / x.length;
const variance = (x, n) => x.reduce((sum, value) => sum + (value - mean(x)) ** 2, 0) / n;

const errors = new Vector([1, 2, 3]);
const tell = (name, seen, right) =>
  console.log(`${name} of ${[...errors].join(', ')}: ${seen.toFixed(3)}, right is ${right.toFixed(3)}`);
tell("sample's mean", errors.sample.mean(), mean(errors));
tell("sample's deviation", errors.sample.stdev(), Math.sqrt(variance(errors, 2)));
errors.push(100);
tell("sample's deviation", errors.sample.stdev(), Math.sqrt(variance(errors, 3)));
tell('variance', errors.variance(), variance(errors, 4));
errors[3] = 2;
tell('sum', errors.sum(), 8);
tell('variance', errors.variance(), variance(errors, 4));
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
