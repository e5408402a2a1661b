#!/bin/sh
# neataptic 1.4.7 (npm): its costs of good answers.
# Expected: the cross-entropy of a perfect answer is 0; an output of 0.3 for a 0 is no miss.
# Behaviour: cross-entropy keeps the logarithm from 0 on one side only, so a perfect 1 costs NaN;
# its count of misses rounds twice the output, so everything from 0.25 to 0.75 misses both 0 and 1.
# Seen:
#   cross-entropy of 1 for 1: NaN
#   misses of 0.3 for 0: 1
#   misses of 0.7 for 1: 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" neataptic@1.4.7
cat > "$dir/seen.cjs" <<'END'
const { cost } = require('neataptic').methods;
console.log(`cross-entropy of 1 for 1: ${cost.CROSS_ENTROPY([1], [1])}`);
console.log(`misses of 0.3 for 0: ${cost.BINARY([0], [0.3])}`);
console.log(`misses of 0.7 for 1: ${cost.BINARY([1], [0.7])}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
