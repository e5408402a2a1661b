#!/bin/sh
# ml-roc-multiclass 0.2.0 (npm): its area under the ROC curve.
# Expected: 1 where the scores have all pairs in the right order, 0 where they have them all in the
# wrong one, and 1/2 on average for scores that are noise.
# Behaviour: an area below 1/2 is told as 1 less it. The worst scores there can be have 1, the same as
# the best, and noise is better than chance: with three examples of each of two classes it has 0.71. The
# areas of several classes are averaged after that, so a classifier that takes one class for another is
# as good as one that does not. Its page does not say so.
# Seen, two examples of each class, unless it says otherwise:
#   all in order: 1.000
#   all in the wrong order: 1.000
#   one of four in order: 0.750
#   three classes in order: 1.000
#   three classes, first and last exchanged: 1.000
#   mean over all orders of three and three: 0.711
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-roc-multiclass@0.2.0
cat > "$dir/seen.mjs" <<'END'
import roc from 'ml-roc-multiclass';

const area = (classes, scores) => roc.getAuc(roc.getRocCurve(classes, scores));
const tell = (name, classes, scores) => console.log(`${name}: ${area(classes, scores).toFixed(3)}`);

tell('all in order', ['a', 'a', 'b', 'b'], [1, 2, 3, 4]);
tell('all in the wrong order', ['a', 'a', 'b', 'b'], [4, 3, 2, 1]);
tell('one of four in order', ['a', 'a', 'b', 'b'], [2, 4, 1, 3]);
tell('three classes in order', ['a', 'a', 'b', 'b', 'c', 'c'], [1, 2, 3, 4, 5, 6]);
tell('three classes, first and last exchanged', ['a', 'a', 'b', 'b', 'c', 'c'], [5, 6, 3, 4, 1, 2]);

/** All orders of the numbers. */
function orders(numbers) {
  return numbers.length === 0
    ? [[]]
    : numbers.flatMap((first) =>
        orders(numbers.filter((number) => number !== first)).map((rest) => [first, ...rest]));
}

const six = ['a', 'a', 'a', 'b', 'b', 'b'];
const all = orders([1, 2, 3, 4, 5, 6]).map((scores) => area(six, scores));
const mean = all.reduce((sum, one) => sum + one) / all.length;
console.log(`mean over all orders of three and three: ${mean.toFixed(3)}`);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
