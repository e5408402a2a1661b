#!/bin/sh
# @thi.ng/transducers-stats 1.1.74 (npm): mse, of which its documentation says that it computes the mean square error.
# Expected: the mean of the squared differences.
# Behaviour: it is their sum: of twice as many examples with the same errors it is twice as large.
# Seen:
#   2 answers that are off by a half: mse 0.5, mean of the squares 0.25
#   4 answers that are off by a half: mse 1, mean of the squares 0.25
#   100 answers that are off by a half: mse 25, mean of the squares 0.25
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @thi.ng/transducers-stats@1.1.74
cat > "$dir/seen.cjs" <<'END'
const { mse } = require('@thi.ng/transducers-stats');

for (const answers of [[0.5, 1.5], [0.5, 1.5, 0.5, 1.5], Array.from({ length: 100 }, (_, i) => i % 2 + 0.5)]) {
  const mean = answers.reduce((sum, y) => sum + (y - 1) ** 2, 0) / answers.length;
  console.log(`${answers.length} answers that are off by a half: mse ${mse(answers, 1)}, mean of the squares ${mean}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
