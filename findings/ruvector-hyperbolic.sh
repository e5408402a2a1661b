#!/bin/sh
# @ruvector/attention 0.1.32 and @ruvector/graph-transformer 2.0.4 (npm, for Linux on x86-64): hyperbolic geometry.
# Expected: in the Poincaré ball the exponential map of the logarithm of a point is that point, and the logarithm is as
# long as the distance: 2/(1 - c|x|²) times its Euclidean length. A distance in a space of curvature 1 is an angle, in
# one of curvature -1 it is that of the ball.
# Behaviour: the logarithm is twice as long as the distance, and the exponential map not its inverse: from the point it
# goes elsewhere. The other package's curvatures have no effect: all its distances are Euclidean. Distances and
# additions of the first are right.
# Seen, x = (0.1, 0.2) and y = (0.3, 0.1):
#   curvature -1: distance 0.4791, by the formula 0.4791, length of the logarithm of y at x 0.9581, its exponential map at x (0.2897, 0.1045) for (0.3000, 0.1000)
#   curvature -2: distance 0.5156, by the formula 0.5156, length of the logarithm of y at x 1.0311, its exponential map at x (0.2790, 0.1080) for (0.3000, 0.1000)
#   the graph transformer's distance, curvature -1: 0.2236 for 0.4791, curvature 0: 0.2236 for 0.2236
#   the graph transformer's distance of (1, 0) and (0, 1), curvature 1: 1.4142 for 1.5708
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @ruvector/attention@0.1.32 @ruvector/graph-transformer@2.0.4
cat > "$dir/seen.cjs" <<'END'
const { expMap, logMap, poincareDistance } = require('@ruvector/attention');
const { GraphTransformer } = require('@ruvector/graph-transformer');

const x = Float32Array.of(0.1, 0.2);
const y = Float32Array.of(0.3, 0.1);
const square = (v) => v.reduce((sum, entry) => sum + entry * entry, 0);
const point = (v) => `(${Array.from(v, (entry) => entry.toFixed(4)).join(', ')})`;
const distance = (c) => {
  const gap = square(x.map((entry, i) => entry - y[i]));
  return Math.acosh(1 + 2 * c * gap / ((1 - c * square(x)) * (1 - c * square(y)))) / Math.sqrt(c);
};

for (const c of [1, 2]) {
  const tangent = logMap(y, x, c);
  const length = 2 / (1 - c * square(x)) * Math.sqrt(square(tangent));
  console.log(`curvature ${-c}: distance ${poincareDistance(x, y, c).toFixed(4)}, by the formula ` +
      `${distance(c).toFixed(4)}, length of the logarithm of y at x ${length.toFixed(4)}, ` +
      `its exponential map at x ${point(expMap(tangent, x, c))} for ${point(y)}`);
}
const graph = new GraphTransformer();
const far = (a, b, curvature) => graph.productManifoldDistance(a, b, [curvature]).toFixed(4);
console.log(`the graph transformer's distance, curvature -1: ${far([...x], [...y], -1)} for ${distance(1).toFixed(4)}, ` +
    `curvature 0: ${far([...x], [...y], 0)} for ${Math.hypot(x[0] - y[0], x[1] - y[1]).toFixed(4)}`);
console.log(`the graph transformer's distance of (1, 0) and (0, 1), curvature 1: ${far([1, 0], [0, 1], 1)} for ` +
    `${(Math.PI / 2).toFixed(4)}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
