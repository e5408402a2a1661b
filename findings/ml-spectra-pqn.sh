#!/bin/sh
# ml-spectra-processing 14.35.1 (npm): matrixPQN, probabilistic quotient normalization, one row for each spectrum
# (Dieterle and others 2006).
# Expected: each row is divided by the median of its quotients to the median spectrum, so that one signal that is ten times
# larger does not make all others of its row smaller.
# Behaviour: the quotients are those of each column, by the median of this very column, so that their median is 1, and they
# are for rows: nothing is done beyond making all rows as long, and from the row on whose number is that of the columns
# all are NaN.
# Seen, diluted spectra of 1, 5, 3, 2 and 8, the second one with its last signal ten times as large:
#   row 1: 9.9, 49.3, 29.6, 19.7, 78.8; by hand 9.9, 49.3, 29.6, 19.7, 78.8
#   row 2: 1.2, 6.2, 3.7, 2.5, 99.7; by hand 9.9, 49.3, 29.6, 19.7, 788.3
#   row 3: 9.9, 49.3, 29.6, 19.7, 78.8; by hand 9.9, 49.3, 29.6, 19.7, 78.8
#   row 4: 9.9, 49.3, 29.6, 19.7, 78.8; by hand 9.9, 49.3, 29.6, 19.7, 78.8
#   row 5: 9.9, 49.3, 29.6, 19.7, 78.8; by hand 9.9, 49.3, 29.6, 19.7, 78.8
#   row 6: NaN, NaN, NaN, NaN, NaN; by hand 9.9, 49.3, 29.6, 19.7, 78.8
#   medians of the quotients: 1, 1, 1, 1, 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-spectra-processing@14.35.1
cat > "$dir/seen.mjs" <<'END'
import { matrixPQN } from 'ml-spectra-processing';

const spectra = [1, 2, 10, 0.5, 3, 7].map((f, i) => [1, 5, 3, 2, 8].map((v, j) => f * v * (i === 1 && j === 4 ? 10 : 1)));
const median = (values) => values.slice().sort((a, b) => a - b)[Math.floor(values.length / 2)];
const show = (row) => row.map((v) => v.toFixed(1)).join(', ');

// By hand: rows of length 100, the median of each column, and each row by its median quotient.
const rows = spectra.map((row) => row.map((v) => (100 * v) / Math.hypot(...row)));
const reference = rows[0].map((_, j) => median(rows.map((row) => row[j])));
const right = rows.map((row) => row.map((v) => v / median(row.map((w, j) => w / reference[j]))));

const { data, medianOfQuotients } = matrixPQN(spectra);
data.forEach((row, i) => console.log(`row ${i + 1}: ${show(row)}; by hand ${show(right[i])}`));
console.log(`medians of the quotients: ${medianOfQuotients.join(', ')}`);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
