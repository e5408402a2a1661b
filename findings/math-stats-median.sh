#!/bin/sh
# math-stats 0.3.1 (npm): the median.
# Expected: the number in the middle, and the caller's list as it was.
# Behaviour: numbers are put in order as words, 10 before 5 and -1 before -2, so what stands in the middle is any
# of them, where their digits or their signs differ. And the caller's list has that order afterwards.
# Seen:
#   5, 10 and 100: 100 for 10, the list afterwards 10, 100 and 5
#   1 to 12: 3.5 for 6.5
#   -3, -2, -1, 0 and 1: -3 for -1
#   0.5, 1e-7 and 2: 1e-7 for 0.5
#   errors of 0.9, 8.7, 11.2, 12.5 and 95: 12.5 for 11.2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" math-stats@0.3.1
cat > "$dir/seen.cjs" <<'END'
const { median } = require('math-stats');

function tell(name, numbers, showsList) {
  const right = [...numbers].sort((a, b) => a - b);
  const middle = (right[Math.floor((right.length - 1) / 2)] + right[Math.floor(right.length / 2)]) / 2;
  const list = [...numbers];
  const afterwards = () => `, the list afterwards ${list.join(', ').replace(/, (\S+)$/, ' and $1')}`;
  console.log(`${name}: ${median(list)} for ${middle}${showsList ? afterwards() : ''}`);
}

tell('5, 10 and 100', [5, 10, 100], true);
tell('1 to 12', Array.from({ length: 12 }, (_, i) => i + 1));
tell('-3, -2, -1, 0 and 1', [-3, -2, -1, 0, 1]);
tell('0.5, 1e-7 and 2', [0.5, 1e-7, 2]);
tell('errors of 0.9, 8.7, 11.2, 12.5 and 95', [0.9, 8.7, 11.2, 12.5, 95]);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
