#!/bin/sh
# @ruvector/graph-transformer 2.0.4 (npm): productManifoldDistance, which is spherical where the curvature is above
# 0 and hyperbolic where it is below.
# Expected: a quarter of a great circle is pi/2; from the centre of the Poincaré ball to 1/2 it is 1.099, to 0.99
# 5.293.
# Behaviour: a sphere has the chord, straight through it. The hyperbolic distance is the straight one over the root
# of the curvature's size: the ball has no edge, and what lies far apart in a tree is near.
# Seen:
#   curvature 1, (1, 0) to (0, 1): 1.414 for 1.571
#   curvature 1, (1, 0) to (-1, 0): 2.000 for 3.142
#   curvature 0.25, (2, 0) to (0, 2): 2.828 for 3.142
#   curvature -1, (0, 0) to (0.5, 0): 0.500 for 1.099
#   curvature -1, (0, 0) to (0.99, 0): 0.990 for 5.293
#   curvature -1, (0.99, 0) to (-0.99, 0): 1.980 for 10.587
#   curvature -4, (0, 0) to (0.25, 0): 0.125 for 0.549
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @ruvector/graph-transformer@2.0.4
cat > "$dir/seen.cjs" <<'END'
const { GraphTransformer } = require('@ruvector/graph-transformer');

const transformer = new GraphTransformer();
const dot = (a, b) => a.reduce((sum, entry, i) => sum + entry * b[i], 0);

/** The distance on a sphere, or in a Poincaré ball, of a curvature. */
function byHand(a, b, curvature) {
  const root = Math.sqrt(Math.abs(curvature));
  if (curvature > 0) return Math.acos(curvature * dot(a, b)) / root;
  const apart = a.map((entry, i) => entry - b[i]);
  const size = -curvature;
  const ratio = 2 * size * dot(apart, apart) / ((1 - size * dot(a, a)) * (1 - size * dot(b, b)));
  return Math.acosh(1 + ratio) / root;
}

for (const [a, b, curvature] of [
  [[1, 0], [0, 1], 1], [[1, 0], [-1, 0], 1], [[2, 0], [0, 2], 0.25],
  [[0, 0], [0.5, 0], -1], [[0, 0], [0.99, 0], -1], [[0.99, 0], [-0.99, 0], -1], [[0, 0], [0.25, 0], -4],
]) {
  const seen = transformer.productManifoldDistance(a, b, [curvature]);
  console.log(`curvature ${curvature}, (${a.join(', ')}) to (${b.join(', ')}): ${seen.toFixed(3)} ` +
      `for ${byHand(a, b, curvature).toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
