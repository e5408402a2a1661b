#!/bin/sh
# pca-js 2.0.6 (npm): its covariance matrix and the eigenvalues of its principal components.
# Expected: the sum of the products of the deviations over the number of examples n, or over n - 1 for a sample; the
# eigenvalues are the variances along the components.
# Behaviour: it is divided by the number of features instead. The same examples over and over have larger and larger
# variances, many examples of few features have variances far too large, and whitening by their roots is off by
# that much; the sample's are infinite for a single feature. The directions and the shares that they explain are
# right, as a factor drops out of them.
# Seen, two features, the first with the variance 4, the second with 1, not correlated:
#   4 examples: eigenvalues 8.0 and 2.0, by the formula 4.0 and 1.0, explained 0.8
#   40 examples: eigenvalues 80.0 and 20.0, by the formula 4.0 and 1.0, explained 0.8
#   400 examples: eigenvalues 800.0 and 200.0, by the formula 4.0 and 1.0, explained 0.8
#   a sample of one feature: variance Infinity, by the formula 5.3
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" pca-js@2.0.6
cat > "$dir/seen.cjs" <<'END'
const PCA = require('pca-js');

const four = [[2, 1], [2, -1], [-2, 1], [-2, -1]];

for (const times of [1, 10, 100]) {
  const examples = Array(times).fill(four).flat();
  const vectors = PCA.getEigenVectors(examples);
  const [first, second] = vectors.map(({ eigenvalue }) => eigenvalue.toFixed(1));
  const squares = [0, 1].map((feature) => examples.reduce((sum, x) => sum + x[feature] ** 2, 0));
  const [one, other] = squares.map((sum) => (sum / examples.length).toFixed(1));
  console.log(`${examples.length} examples: eigenvalues ${first} and ${second}, by the formula ${one} and ${other}, ` +
      `explained ${PCA.computePercentageExplained(vectors, vectors[0]).toFixed(1)}`);
}
const deviations = four.map(([x]) => [x]);
const [[variance]] = PCA.computeVarianceCovariance(PCA.computeDeviationScores(deviations), true);
const right = four.reduce((sum, [x]) => sum + x * x, 0) / 3;
console.log(`a sample of one feature: variance ${variance}, by the formula ${right.toFixed(1)}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
