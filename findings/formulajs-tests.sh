#!/bin/sh
# @formulajs/formulajs 4.6.1 (npm), a spreadsheet's functions: those with which two learners are
# compared.
# Expected: T.TEST heeds its number of tails and its type, 1 for pairs, 2 and 3 for two groups;
# NORMSDIST and LOGNORMDIST are probabilities up to x, TINV is above 0, as in a spreadsheet.
# Behaviour: T.TEST reads neither; it is the two-tailed test of two groups. Two learners whose scores
# differ by a little on every fold, in the same direction, are clearly apart by pairs, and here their
# difference is chance. NORMSDIST and LOGNORMDIST are the densities, TINV has the wrong sign and half of
# the tails. (The newer names beside them, NORM.S.DIST, LOGNORM.DIST and T.INV.2T, are right.)
# Seen:
#   T.TEST of pairs, tails 2: 0.8007, right is 0.0111
#   T.TEST of pairs, tails 1: 0.8007, right is 0.0055
#   NORMSDIST(1): 0.2420, right is 0.8413
#   LOGNORMDIST(2, 0, 1): 0.1569, right is 0.7559
#   TINV(0.1, 9): -1.3830, right is 1.8331
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @formulajs/formulajs@4.6.1
cat > "$dir/seen.mjs" <<'END'
import * as sheet from '@formulajs/formulajs';

const one = [0.9, 0.8, 0.85, 0.7, 0.6];
const other = [0.88, 0.79, 0.82, 0.69, 0.57];

/** Of pairs, by Student's distribution of the mean difference over its standard error. */
function byPairs() {
  const differences = one.map((score, i) => score - other[i]);
  const error = sheet.STDEV.S(differences) / Math.sqrt(differences.length);
  return sheet.T.DIST['2T'](sheet.AVERAGE(differences) / error, differences.length - 1);
}

function tell(name, seen, right) {
  console.log(`${name}: ${seen.toFixed(4)}, right is ${right.toFixed(4)}`);
}

for (const tails of [2, 1]) {
  tell(`T.TEST of pairs, tails ${tails}`, sheet.T.TEST(one, other, tails, 1), (byPairs() * tails) / 2);
}
tell('NORMSDIST(1)', sheet.NORMSDIST(1), sheet.NORM.S.DIST(1, true));
tell('LOGNORMDIST(2, 0, 1)', sheet.LOGNORMDIST(2, 0, 1), sheet.LOGNORM.DIST(2, 0, 1, true));
tell('TINV(0.1, 9)', sheet.TINV(0.1, 9), sheet.T.INV['2T'](0.1, 9));
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
