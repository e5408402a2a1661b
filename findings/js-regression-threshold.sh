#!/bin/sh
# @kobra-dev/js-regression 1.0.12 (npm): the threshold of its logistic regression, with which its page
# decides between 0 and 1.
# Expected: the least answer that an example of 1 is given, as its code sets out to find.
# Behaviour: the examples it goes through have their 1 for the bias already and are given another one.
# So each number is taken for the one before it: with one input the threshold is the answer to input 1,
# whatever the examples, with more the last input is left out. Where 1 is far on the side of "no"
# everybody is above the threshold; where it is far on the other side hardly anybody is.
# Seen:
#   1, 2 no, 3, 4 yes: threshold 0.000, least answer for a 1 0.977; 2 of 4 right by the threshold, 4 by 1/2
#   5, 6 no, 7, 8 yes: threshold 0.000, least answer for a 1 0.887; 2 of 4 right by the threshold, 4 by 1/2
#   1, 2 yes, 3, 4 no: threshold 1.000, least answer for a 1 0.967; 3 of 4 right by the threshold, 4 by 1/2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @kobra-dev/js-regression@1.0.12
cat > "$dir/seen.mjs" <<'END'
import regression from '@kobra-dev/js-regression';

const { LogisticRegression } = regression;

function tell(name, data) {
  const model = new LogisticRegression({ alpha: 0.1, iterations: 20000 });
  const { threshold } = model.fit(data);
  const answers = data.map((row) => model.transform(row.slice(0, -1)));
  const least = Math.min(...answers.filter((_, i) => data[i].at(-1) === 1));
  const right = (t) => answers.filter((a, i) => (a >= t ? 1 : 0) === data[i].at(-1)).length;
  console.log(`${name}: threshold ${threshold.toFixed(3)}, least answer for a 1 ${least.toFixed(3)}; `
    + `${right(threshold)} of ${data.length} right by the threshold, ${right(0.5)} by 1/2`);
}

tell('1, 2 no, 3, 4 yes', [[1, 0], [2, 0], [3, 1], [4, 1]]);
tell('5, 6 no, 7, 8 yes', [[5, 0], [6, 0], [7, 1], [8, 1]]);
tell('1, 2 yes, 3, 4 no', [[1, 1], [2, 1], [3, 0], [4, 0]]);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
