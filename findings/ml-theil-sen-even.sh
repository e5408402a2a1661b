#!/bin/sh
# ml-regression-theil-sen 3.0.0 with ml-array-median 1.1.6, the newest that it allows (npm): Theil and Sen's line.
# Expected: medians of an even number of values lie between the two in the middle, so that the line of the negated
# heights is the negated line, and points that lie as far above a line as below it have that line.
# Behaviour: the median is the lower one of the two. Every line through an even number of points lies too low, by all
# of the distance where half of the points lie above and half below, and the negated heights have another one.
# Seen:
#   median of 1, 2, 3 and 4: 2
#   4 points 1 off: 0.50 x + -1.00, of the negated heights -0.50 x + -1.00
#   40 points 1 off: 0.50 x + -1.00, of the negated heights -0.50 x + -1.00
#   40 points 10 off: 0.50 x + -10.00, of the negated heights -0.50 x + -10.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  ml-regression-theil-sen@3.0.0 ml-array-median@1.1.6
cat > "$dir/seen.cjs" <<'END'
const { TheilSenRegression } = require('ml-regression-theil-sen');
const { default: median = require('ml-array-median') } = require('ml-array-median');

const show = (number) => (number + 0).toFixed(2).replace('-0.00', '0.00');
console.log(`median of 1, 2, 3 and 4: ${median([1, 2, 3, 4])}`);

/** On y = x / 2 and so far above it and below it in turn. */
function tell(n, far) {
  const x = Array.from({ length: n }, (_, i) => i);
  const y = x.map((each, i) => each / 2 + ([1, 2].includes(i % 4) ? far : -far));
  const line = new TheilSenRegression(x, y);
  const negated = new TheilSenRegression(x, y.map((each) => -each));
  console.log(`${n} points ${far} off: ${show(line.slope)} x + ${show(line.intercept)}, of the negated heights ` +
      `${show(negated.slope)} x + ${show(negated.intercept)}`);
}
tell(4, 1);
tell(40, 1);
tell(40, 10);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
