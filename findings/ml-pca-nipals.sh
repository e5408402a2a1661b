#!/bin/sh
# ml-pca 4.1.1 (npm): the eigenvalues and standard deviations of its three methods.
# Expected: the variances along the components, the same whichever method one asks for.
# Behaviour: what NIPALS tells are sums of squares, which are not divided by n - 1: they grow with the number of
# examples, and the standard deviations with its root, so that what is whitened by them has no deviation of 1. The
# shares that are explained are right, as a factor drops out of them, and so are directions and predictions.
# Seen, five examples of three features, and the same ten times over, by the variance of what is predicted:
#   5 examples, SVD: eigenvalues 4.27 3.45 0.79, deviations 2.07 1.86 0.89, variances 4.27 3.45 0.79
#   5 examples, covarianceMatrix: eigenvalues 4.27 3.45 0.79, deviations 2.07 1.86 0.89, variances 4.27 3.45 0.79
#   5 examples, NIPALS: eigenvalues 17.07 13.78 3.15, deviations 4.13 3.71 1.77, variances 4.27 3.45 0.79
#   50 examples, SVD: eigenvalues 3.48 2.81 0.64, deviations 1.87 1.68 0.80, variances 3.48 2.81 0.64
#   50 examples, covarianceMatrix: eigenvalues 3.48 2.81 0.64, deviations 1.87 1.68 0.80, variances 3.48 2.81 0.64
#   50 examples, NIPALS: eigenvalues 170.67 137.84 31.49, deviations 13.06 11.74 5.61, variances 3.48 2.81 0.64
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-pca@4.1.1
cat > "$dir/seen.cjs" <<'END'
const { PCA } = require('ml-pca');

const five = [[2, 1, 0], [2, -1, 1], [-2, 1, 3], [-2, -1, -1], [1, 2, 2]];
const list = (numbers) => numbers.map((x) => x.toFixed(2)).join(' ');

/** The sample's variance of each column. */
function variances(rows) {
  return rows[0].map((_, j) => {
    const mean = rows.reduce((sum, row) => sum + row[j], 0) / rows.length;
    return rows.reduce((sum, row) => sum + (row[j] - mean) ** 2, 0) / (rows.length - 1);
  });
}

for (const times of [1, 10]) {
  const examples = Array(times).fill(five).flat();
  for (const method of ['SVD', 'covarianceMatrix', 'NIPALS']) {
    const pca = new PCA(examples, { method, nCompNIPALS: 3 });
    console.log(`${examples.length} examples, ${method}: eigenvalues ${list(pca.getEigenvalues())}, ` +
        `deviations ${list(pca.getStandardDeviations())}, ` +
        `variances ${list(variances(pca.predict(examples).to2DArray()))}`);
  }
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
