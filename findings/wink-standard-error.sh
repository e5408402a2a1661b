#!/bin/sh
# wink-statistics 2.1.1 (npm): the standard error of its simple linear regression.
# Expected: the root of the sum of squared residuals over n - 2, in the unit of y.
# Behaviour: it is worked out from r², after r² has been rounded to four digits. Where the line leaves
# less than half a ten-thousandth of the variance r² is 1, and the error 0, however far the examples lie
# from the line; a little above that it is one of a few values. And it is over n - 1, so with three
# examples it is 0.7 of the right one.
# Seen:
#   100 points 10 off: r2 0.9706, standard error 10.068, right is 10.100
#   100 points 1 off: r2 0.9996, standard error 1.160, right is 1.010
#   100 points 0.5 off: r2 1, standard error 0.000, right is 0.505
#   100 points 0.4 off: r2 1, standard error 0.000, right is 0.404
#   3 points: r2 0.077, standard error 3.464, right is 4.899
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" wink-statistics@2.1.1
cat > "$dir/seen.mjs" <<'END'
import wink from 'wink-statistics';

function tell(name, points) {
  const regression = wink.streaming.simpleLinearRegression();
  points.forEach(([x, y]) => regression.compute(x, y));
  const { r2, se } = regression.result();
  console.log(`${name}: r2 ${r2}, standard error ${se.toFixed(3)}, right is ${right(points).toFixed(3)}`);
}

function right(points) {
  const mean = (numbers) => numbers.reduce((sum, number) => sum + number) / numbers.length;
  const [mx, my] = [0, 1].map((i) => mean(points.map((point) => point[i])));
  const slope =
    mean(points.map(([x, y]) => (x - mx) * (y - my))) / mean(points.map(([x]) => (x - mx) ** 2));
  const squares = mean(points.map(([x, y]) => (y - my - slope * (x - mx)) ** 2));
  return Math.sqrt((squares * points.length) / (points.length - 2));
}

/** On y = 2x, so far above it and below it in turn. */
const near = (far) => [...Array(100).keys()].map((x) => [x, 2 * x + (x % 2 === 0 ? far : -far)]);
for (const far of [10, 1, 0.5, 0.4]) {
  tell(`100 points ${far} off`, near(far));
}
tell('3 points', [[1, 2], [2, 9], [3, 4]]);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
