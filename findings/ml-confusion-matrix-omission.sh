#!/bin/sh
# ml-confusion-matrix 2.0.0 (npm): its false omission rate.
# Expected: the share of wrong ones among the answers "no", FN / (FN + TN), which is 1 less the negative
# predictive value.
# Behaviour: it divides by FN + TP, and so is the false negative rate, which stands beside it under its
# own name. Where a class is rare the two are far apart: of a thousand answers "no" that are all but
# right, half seem to be wrong.
# Seen:
#   4 of 8 yes found, 998 no: false omission rate 0.500, 1 - negative predictive value 0.004, false negative rate 0.500
#   8 of 8 yes found, 998 no: false omission rate 0.000, 1 - negative predictive value 0.000, false negative rate 0.000
#   1 of 2 yes found, 2 no: false omission rate 0.500, 1 - negative predictive value 0.500, false negative rate 0.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-confusion-matrix@2.0.0
cat > "$dir/seen.cjs" <<'END'
const { ConfusionMatrix } = require('ml-confusion-matrix');

function tell(name, matrix) {
  const seen = new ConfusionMatrix(matrix, ['yes', 'no']);
  console.log(`${name}: false omission rate ${seen.getFalseOmissionRate('yes').toFixed(3)}, ` +
      `1 - negative predictive value ${(1 - seen.getNegativePredictiveValue('yes')).toFixed(3)}, ` +
      `false negative rate ${seen.getFalseNegativeRate('yes').toFixed(3)}`);
}

tell('4 of 8 yes found, 998 no', [[4, 4], [2, 996]]);
tell('8 of 8 yes found, 998 no', [[8, 0], [2, 996]]);
tell('1 of 2 yes found, 2 no', [[1, 1], [1, 1]]);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
