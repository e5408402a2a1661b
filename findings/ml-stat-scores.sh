#!/bin/sh
# ml-stat 1.3.3 (npm): z-scores and correlations of a matrix' columns.
# Expected: each column's z-scores have the mean 0 and the deviation 1; a correlation is between -1 and 1, and 1 with itself.
# Behaviour: it asks its deviations for with the arguments exchanged, gets NaN, and leaves out what it would divide by that:
# the z-scores are only centred, in the column's unit, and the correlations are covariances. Given the right
# deviations, zScores is right. A weighted mean is the sum of the weighted values, right only for weights that sum to 1.
# Seen, columns 1 2 3 4 and 10 20 40 30:
#   z-scores: -1.50 -0.50 0.50 1.50, and -15.00 -5.00 15.00 5.00
#   right: -1.16 -0.39 0.39 1.16, and -1.16 -0.39 1.16 0.39
#   z-scores, with the deviations: -1.16 -0.39 0.39 1.16, and -1.16 -0.39 1.16 0.39
#   correlation: 13.33, of the second one with itself 166.67, right are 0.80 and 1.00
#   mean of 1 2 3 with the weights 1 1 2: 9.00, right is 2.25
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-stat@1.3.3
cat > "$dir/seen.cjs" <<'END'
const { array, matrix } = require('ml-stat');

const rows = [[1, 10], [2, 20], [3, 40], [4, 30]];
const columns = [0, 1].map((j) => rows.map((row) => row[j]));
const sum = (xs) => xs.reduce((a, b) => a + b, 0);
const two = (xs) => xs.map((x) => x.toFixed(2)).join(' ');
const both = (scores) => [0, 1].map((j) => two(scores.map((row) => row[j]))).join(', and ');

// By the definition.
const means = columns.map((xs) => sum(xs) / xs.length);
const deviations = columns.map((xs, j) => Math.sqrt(sum(xs.map((x) => (x - means[j]) ** 2)) / (xs.length - 1)));
const right = rows.map((row) => row.map((x, j) => (x - means[j]) / deviations[j]));
const correlation = (i, j) => sum(right.map((row) => row[i] * row[j])) / (rows.length - 1);

console.log(`z-scores: ${both(matrix.zScores(rows))}`);
console.log(`right: ${both(right)}`);
console.log(`z-scores, with the deviations: ${both(matrix.zScores(rows, means, deviations))}`);
const seen = matrix.correlation(rows);
console.log(`correlation: ${seen[0][1].toFixed(2)}, of the second one with itself ${seen[1][1].toFixed(2)}, ` +
    `right are ${correlation(0, 1).toFixed(2)} and ${correlation(1, 1).toFixed(2)}`);
console.log(`mean of 1 2 3 with the weights 1 1 2: ${array.weightedMean([1, 2, 3], [1, 1, 2]).toFixed(2)}, ` +
    `right is ${((1 + 2 + 2 * 3) / (1 + 1 + 2)).toFixed(2)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
