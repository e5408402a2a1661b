#!/bin/sh
# @saehrimnir/druidjs 0.9.0 (npm): its classical multidimensional scaling, MDS.
# Expected: points of a plane, scaled to two dimensions, keep their distances, as this is what the method is for
# (Torgerson 1952): eigenvectors of the centred squares, each times the root of its eigenvalue.
# Behaviour: the roots are left out: both axes have length 1, whatever the data. A rectangle of 100 by 1 becomes a square,
# its own stress is 0.99, and noise is as wide as what there is to see. Isomap is the same.
# Seen, the corners of rectangles:
#   1 by 1: MDS 1.000 by 1.000, stress 0.000, Isomap 1.000 by 1.000, by hand 1.000 by 1.000
#   4 by 1: MDS 1.000 by 1.000, stress 0.693, Isomap 1.000 by 1.000, by hand 4.000 by 1.000
#   100 by 1: MDS 1.000 by 1.000, stress 0.988, Isomap 1.000 by 1.000, by hand 100.000 by 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @saehrimnir/druidjs@0.9.0
cat > "$dir/seen.mjs" <<'END'
import { ISOMAP, MDS } from '@saehrimnir/druidjs';

const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const sides = (corners) =>
  `${distance(corners[0], corners[1]).toFixed(3)} by ${distance(corners[1], corners[2]).toFixed(3)}`;

// Of two eigenvectors, by hand: a rectangle around 0 has the two sides for eigenvectors, and the
// eigenvalues are the sums of the squares along each.
function right(width, height) {
  const vectors = [[1, -1, -1, 1].map((s) => s / 2), [1, 1, -1, -1].map((s) => s / 2)];
  const roots = [width, height].map((side) => Math.sqrt(4 * (side / 2) ** 2));
  return [0, 1, 2, 3].map((i) => vectors.map((vector, k) => vector[i] * roots[k]));
}

for (const [width, height] of [[1, 1], [4, 1], [100, 1]]) {
  const corners = [[0, 0], [width, 0], [width, height], [0, height]];
  const mds = new MDS(corners, { d: 2 });
  const seen = mds.transform();
  const isomap = new ISOMAP(corners, { d: 2, neighbors: 3 }).transform();
  console.log(`${width} by ${height}: MDS ${sides(seen)}, stress ${mds.stress().toFixed(3)}, ` +
      `Isomap ${sides(isomap)}, by hand ${sides(right(width, height))}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
