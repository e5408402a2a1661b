#!/bin/sh
# bayesian-changepoint 1.0.1 (npm): where a series of more than a thousand values changes.
# Expected: the change's place, wherever it lies; a long series is worked on in pieces.
# Behaviour: each piece is the first one. A change after value 1000 is not found, and one before is found again in
# each further piece, a thousand later, which may be after the end, if the verifier lets it pass.
# Seen, noise of ±0.5 around 0 and then around 10, the verifier letting everything pass:
#   900 values in pieces of 1000: found 600, by least squares 600
#   1500 values in pieces of 1000: found none, by least squares 1200
#   1500 values in pieces of 1000: found 600 and 1600, by least squares 600
#   1500 values in pieces of 1500: found 1200, by least squares 1200
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" bayesian-changepoint@1.0.1
cat > "$dir/seen.cjs" <<'END'
const { default: BayesianChangePoint } = require('bayesian-changepoint');

function series(length, change) {
  let state = 1;
  return Array.from({ length }, (_, i) => {
    state = state * 16807 % 2147483647;
    return (i < change ? 0 : 10) + state / 2147483647 - 0.5;
  });
}

// The place that leaves the smallest sum of squares around two means.
function leastSquares(values) {
  const squares = [0];
  const sums = [0];
  values.forEach((x, i) => {
    sums.push(sums[i] + x);
    squares.push(squares[i] + x * x);
  });
  const error = (from, to) => squares[to] - squares[from] - (sums[to] - sums[from]) ** 2 / (to - from);
  let best = 1;
  for (let i = 2; i < values.length; i++) {
    best = error(0, i) + error(i, values.length) < error(0, best) + error(best, values.length) ? i : best;
  }
  return best;
}

for (const [length, change, chunkSize] of [[900, 600, 1000], [1500, 1200, 1000], [1500, 600, 1000],
  [1500, 1200, 1500]]) {
  const values = series(length, change);
  const detection = new BayesianChangePoint({ breakpointVerifier: () => true, chunkSize });
  detection.exec(values);
  const found = detection.breakPoints().map(({ index }) => index);
  console.log(`${length} values in pieces of ${chunkSize}: found ${found.join(' and ') || 'none'}, ` +
      `by least squares ${leastSquares(values)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
