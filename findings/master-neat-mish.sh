#!/bin/sh
# master-neat 1.0.11 (npm): the slopes of two of its activations.
# Expected: the difference quotient's.
# Behaviour: Mish's slope has the square of 1 + eˣ below the line, where the formula has the square of
# (1 + eˣ)² + 1: four times too large at -1, six times at 0 and seventy times at 2, where the
# function is almost x itself. Soft clipping (2 tanh(x / 2)) has 1 - y² for 1 - y² / 4: beyond 1.1 the
# slope is negative where the function climbs, so neurons there are pushed away from their target.
# Seen:
#   MISH at -1: slope 0.2609, difference quotient 0.0592
#   MISH at 0: slope 3.7500, difference quotient 0.6000
#   MISH at 2: slope 77.4084, difference quotient 1.0693
#   SOFT_CLIPPING at -1: slope 0.1458, difference quotient 0.7864
#   SOFT_CLIPPING at 0: slope 1.0000, difference quotient 1.0000
#   SOFT_CLIPPING at 2: slope -1.3201, difference quotient 0.4200
#   LOGISTIC at 2: slope 0.1050, difference quotient 0.1050
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" master-neat@1.0.11
cat > "$dir/seen.cjs" <<'END'
const { activation } = require('master-neat').methods;
const h = 1e-5;
for (const [name, x] of [
  ['MISH', -1], ['MISH', 0], ['MISH', 2],
  ['SOFT_CLIPPING', -1], ['SOFT_CLIPPING', 0], ['SOFT_CLIPPING', 2], ['LOGISTIC', 2]]) {
  const f = activation[name];
  const quotient = (f(x + h) - f(x - h)) / (2 * h);
  console.log(`${name} at ${x}: slope ${f(x, true).toFixed(4)}, difference quotient ${quotient.toFixed(4)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
