#!/bin/sh
# @tensorflow-models/knn-classifier 1.2.6 (npm), with @tensorflow/tfjs 4.22.0: the nearest neighbour.
# Expected: the example at the smallest distance decides; with k = 1 an example is answered by its own
# label.
# Behaviour: examples are scaled to length 1 first, so the smallest angle decides and lengths are
# nothing. That suits the outputs of a network, for which it was written; of plain measurements the
# nearest may be the farthest, a picture that is half as bright is the same one, and of two examples in
# one direction the first is found for both.
# Seen:
#   (1, 0): A, distances from A, B and C 0.0, 9.1, 19.1
#   (1, 0.1): B, distances from A, B and C 0.1, 9.0, 19.1
#   (19, 0.2): A, distances from A, B and C 18.0, 9.0, 2.1
#   (20, 2): B, distances from A, B and C 19.1, 10.0, 0.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @tensorflow-models/knn-classifier@1.2.6 @tensorflow/tfjs@4.22.0
cat > "$dir/seen.cjs" <<'END'
const tf = require('@tensorflow/tfjs');
const classifier = require('@tensorflow-models/knn-classifier').create();

const examples = { A: [1, 0], B: [10, 1], C: [20, 2] };
for (const [label, example] of Object.entries(examples)) {
  classifier.addExample(tf.tensor1d(example), label);
}

async function tell(...point) {
  const distances = Object.values(examples).map(([x, y]) => Math.hypot(x - point[0], y - point[1]).toFixed(1));
  const { label } = await classifier.predictClass(tf.tensor1d(point), 1);
  console.log(`seen (${point.join(', ')}): ${label}, distances from A, B and C ${distances.join(', ')}`);
}

(async () => {
  await tell(1, 0);
  await tell(1, 0.1);
  await tell(19, 0.2);
  await tell(20, 2);
})();
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
