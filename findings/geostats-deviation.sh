#!/bin/sh
# geostats 2.1.0 (npm): variance, stddev and cov of a row of numbers.
# Expected: twice as small numbers have half the deviation; stddev(false) is not rounded.
# Behaviour: the variance is rounded to two places, always, and the deviation is its root, so that what deviates by
# less than 0.07 does not deviate at all. A share, a probability or a loss has the deviation 0, and 0.1 is 0.10 or 0.14.
# Seen:
#   1 to 4 times 10: deviation 11.1803, is 11.1803; by the mean 0.4472, is 0.4472
#   1 to 4 times 1: deviation 1.1180, is 1.1180; by the mean 0.4480, is 0.4472
#   1 to 4 times 0.1: deviation 0.1000, is 0.1118; by the mean 0.4000, is 0.4472
#   1 to 4 times 0.07: deviation 0.1000, is 0.0783; by the mean 0.5714, is 0.4472
#   1 to 4 times 0.05: deviation 0.0000, is 0.0559; by the mean 0.0000, is 0.4472
#   1 to 4 times 0.01: deviation 0.0000, is 0.0112; by the mean 0.0000, is 0.4472
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" geostats@2.1.0
cat > "$dir/seen.cjs" <<'END'
const Geostats = require('geostats');

for (const scale of [10, 1, 0.1, 0.07, 0.05, 0.01]) {
  const row = [1, 2, 3, 4].map((x) => x * scale);
  const mean = row.reduce((sum, x) => sum + x) / 4;
  const deviation = Math.sqrt(row.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 4);
  const seen = new Geostats(row);
  console.log(
    `1 to 4 times ${scale}: deviation ${new Geostats(row).stddev(false).toFixed(4)}, is ${deviation.toFixed(4)}; `
      + `by the mean ${seen.cov(false).toFixed(4)}, is ${(deviation / mean).toFixed(4)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
