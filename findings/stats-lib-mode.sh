#!/bin/sh
# stats-lib 1.1.2 (npm): mode, the value that occurs most often.
# Expected: one of the values.
# Behaviour: the value goes through parseInt, so that of 0.5, 0.5 and 0.9 the mode is 0, which is none of them, and
# what is half a millionth has the mode 5, by its "5e-7".
# Seen:
#   1,1,2: 1
#   0.5,0.5,0.9: 0
#   1.5,1.5,2: 1
#   -0.7,-0.7,1: 0
#   5e-7,5e-7,1: 5
#   0.25,0.25,0.75,0.75: 0,0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" stats-lib@1.1.2
cat > "$dir/seen.cjs" <<'END'
const { mode } = require('stats-lib');

for (const row of [[1, 1, 2], [0.5, 0.5, 0.9], [1.5, 1.5, 2], [-0.7, -0.7, 1], [5e-7, 5e-7, 1], [0.25, 0.25, 0.75, 0.75]]) {
  console.log(`${row}: ${[mode(row)]}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
