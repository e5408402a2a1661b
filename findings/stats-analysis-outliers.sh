#!/bin/sh
# stats-analysis 2.0.0 (npm): the outliers of a series, by its default method, the differences of neighbours.
# Expected: one value far from all others is the outlier, and goes; the unit of the values changes nothing.
# Behaviour: steps are rounded to whole numbers plus 1: among losses below 1, or rates, nothing is ever an outlier. After a 0
# a step is NaN, so that none is found there at any size. And the good value after an outlier, to which the step
# is as large, goes too, while the second of two outliers stays.
# Seen:
#   one of 100, 1 2 1 100 2 1 2 1: outliers at 3, 4; far from the median are 3; left are 1 2 1 1 2 1
#   in hundredths, 0.01 0.02 0.01 1 0.02 0.01 0.02 0.01: outliers at none; far from the median are 3; left are 0.01 0.02 0.01 1 0.02 0.01 0.02 0.01
#   two of 100, 1 2 1 100 100 2 1 2 1: outliers at 3, 5; far from the median are 3, 4; left are 1 2 1 100 1 2 1
#   after a 0, 0 1 0 100 1 0 1 0: outliers at none; far from the median are 3; left are 0 1 0 100 1 0 1 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" stats-analysis@2.0.0
cat > "$dir/seen.cjs" <<'END'
const stats = require('stats-analysis');

const series = {
  'one of 100': [1, 2, 1, 100, 2, 1, 2, 1],
  'in hundredths': [0.01, 0.02, 0.01, 1, 0.02, 0.01, 0.02, 0.01],
  'two of 100': [1, 2, 1, 100, 100, 2, 1, 2, 1],
  'after a 0': [0, 1, 0, 100, 1, 0, 1, 0],
};
const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
for (const [name, values] of Object.entries(series)) {
  const centre = median(values);
  const far = values.map((x) => Math.abs(x - centre));
  const right = values.flatMap((_, i) => (far[i] > 10 * median(far) ? [i] : []));
  const list = (numbers) => (numbers.length ? numbers.join(', ') : 'none');
  console.log(`${name}, ${values.join(' ')}: outliers at ${list(stats.indexOfOutliers(values))}; ` +
      `far from the median are ${list(right)}; left are ${stats.filterOutliers(values).join(' ')}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
