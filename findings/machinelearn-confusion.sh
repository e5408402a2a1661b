#!/bin/sh
# machinelearn 2.1.5 (npm): its confusion matrix.
# Expected: rows are the true classes, columns the predicted ones, both in the sorted order that its
# documentation names; what was right is on the diagonal.
# Behaviour: rows come in the order in which the classes first appear among the truth, columns in the
# order in which they first appear among the answers. So the diagonal is right answers only where the
# two orders happen to be one: where all answers are wrong it is the matrix of all right ones. A class
# that was answered and is nobody's truth pushes another one out, whose answers are not counted.
# Seen:
#   all right: [[2,0],[0,2]], right is [[2,0],[0,2]], 4 of 4 counted
#   all wrong: [[2,0],[0,2]], right is [[0,2],[2,0]], 4 of 4 counted
#   only the first one wrong: [[1,1],[2,0]], right is [[1,1],[0,2]], 4 of 4 counted
#   one answer of a third class: [[1,0],[0,1]], right is [[1,0],[1,1]], 2 of 4 counted
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" machinelearn@2.1.5
cat > "$dir/seen.cjs" <<'END'
const { confusion_matrix: matrix } = require('machinelearn/metrics');

function right(truth, answers) {
  const classes = [...new Set(truth)].sort();
  return classes.map((row) => classes.map((column) =>
      truth.filter((label, i) => label === row && answers[i] === column).length));
}

function tell(name, truth, answers) {
  const seen = matrix(truth, answers);
  const counted = seen.flat().reduce((sum, count) => sum + count);
  console.log(`seen ${name}: ${JSON.stringify(seen)}, right is ${JSON.stringify(right(truth, answers))}, ` +
      `${counted} of ${truth.length} counted`);
}

tell('all right', [0, 1, 0, 1], [0, 1, 0, 1]);
tell('all wrong', [0, 1, 0, 1], [1, 0, 1, 0]);
tell('only the first one wrong', [0, 1, 0, 1], [1, 1, 0, 1]);
tell('one answer of a third class', [0, 1, 0, 1], [2, 1, 0, 0]);
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
