#!/bin/sh
# ml-kernel 4.0.0 (npm): its ANOVA kernel, as in Hofmann, Schölkopf and Smola 2008 the sum over all features k of
# exp(-sigma (x_k - y_k)^2)^d.
# Expected: the order of the features does not matter, and two examples that differ in one feature by 1 are as near
# whichever it is, and wherever on the axis they lie.
# Behaviour: the number of the feature is taken for a power: the first one counts as it is, the second one squared, the
# third one cubed. By the third feature 1 and 2 are almost as far apart as can be, -1 and 1 by the second one are the same.
# Seen, sigma 1, degree 1:
#   2, 0, 0 and 1, 0, 0: 2.368, by hand 2.368
#   0, 2, 0 and 0, 1, 0: 2.000, by hand 2.368
#   0, 0, 2 and 0, 0, 1: 2.000, by hand 2.368
#   0, 0, 6 and 0, 0, 5: 2.000, by hand 2.368
#   0, 1, 0 and 0, -1, 0: 3.000, by hand 2.018
#   0.1, 0.2, 0.3 and 0.4, 0.5, 0.6: 2.836, by hand 2.742
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-kernel@4.0.0
cat > "$dir/seen.cjs" <<'END'
const { Kernel } = require('ml-kernel');

const seen = (x, y) => new Kernel('anova', { sigma: 1, degree: 1 }).compute([x], [y]).get(0, 0);
const right = (x, y) => x.reduce((sum, v, k) => sum + Math.exp(-((v - y[k]) ** 2)), 0);

for (const [x, y] of [
  [[2, 0, 0], [1, 0, 0]], [[0, 2, 0], [0, 1, 0]], [[0, 0, 2], [0, 0, 1]], [[0, 0, 6], [0, 0, 5]],
  [[0, 1, 0], [0, -1, 0]], [[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]],
]) {
  console.log(`${x.join(', ')} and ${y.join(', ')}: ${seen(x, y).toFixed(3)}, by hand ${right(x, y).toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
