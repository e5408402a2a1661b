#!/bin/sh
# @robzzson/silhouette 0.0.7 (npm): how well clusters are parted.
# Expected: it goes by which examples share a label, not by the labels' names; the width of a cluster of one is 0, by
# definition (Rousseeuw 1987).
# Behaviour: where a number below the largest label is no label, as 0 is none of 1, 2, 3, the score is NaN, and so it is
# where one cluster has a single example, which is what one looks for when one tries more clusters.
# Seen, 0, 1, 10, 11 and 30 on a line:
#   labels 0, 0, 1, 1, 1: 0.434, right is 0.434
#   labels 1, 1, 2, 2, 2: NaN, right is 0.434
#   labels 0, 0, 2, 2, 2: NaN, right is 0.434
#   labels 0, 0, 1, 1, 2: NaN, right is 0.720
#   labels 0, 0, 0, 0, 1: NaN, right is 0.561
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @robzzson/silhouette@0.0.7
cat > "$dir/seen.cjs" <<'END'
const silhouetteScore = require('@robzzson/silhouette');

const at = [0, 1, 10, 11, 30];

function truth(labels) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const from = (i, label) => labels.flatMap((other, j) => (other === label && j !== i ? [Math.abs(at[i] - at[j])] : []));
  return mean(labels.map((own, i) => {
    if (labels.filter((other) => other === own).length === 1) return 0;
    const inside = mean(from(i, own));
    const outside = Math.min(...[...new Set(labels)].filter((other) => other !== own).map((other) => mean(from(i, other))));
    return (outside - inside) / Math.max(inside, outside);
  }));
}
for (const labels of [[0, 0, 1, 1, 1], [1, 1, 2, 2, 2], [0, 0, 2, 2, 2], [0, 0, 1, 1, 2], [0, 0, 0, 0, 1]]) {
  const score = silhouetteScore(at.map((x) => [x]), labels);
  console.log(`labels ${labels.join(', ')}: ${score.toFixed(3)}, right is ${truth(labels).toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
