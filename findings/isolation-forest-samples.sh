#!/bin/sh
# isolation-forest 0.0.9 (npm): outliers, by how few random cuts part them from a sample of the points.
# Expected: each tree is grown from a sample of as many points as one asks for, and the depth of such a tree is what
# scores are measured by: an outlier far from all others is above a half, as its author's article has it.
# Behaviour: the sample is drawn and left, and each tree is grown from all points, as deep as one of the sample and
# measured by that. The smaller the sample and the more the points, the smaller each score; and a group of outliers, of
# which a sample would have one at most, hides in its own number. (Random numbers are the same in each run.)
# Seen, 2000 points between -1 and 1 and some around (20, 20), samples of 16:
#   1 far: trees of 2001, outlier 0.8, inlier 0.1; by the article 0.6 and 0.5
#   40 far: trees of 2040, outlier 0.3, inlier 0.1; by the article 0.7 and 0.5
#   100 far: trees of 2100, outlier 0.2, inlier 0.1; by the article 0.7 and 0.4
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" isolation-forest@0.0.9
cat > "$dir/seen.cjs" <<'END'
let state = 1; // the same random numbers in each run: a linear congruential generator
Math.random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
const { IsolationForest } = require('isolation-forest');

function points(count, far) {
  const around = (centre) => ({ x: centre + 2 * Math.random() - 1, y: centre + 2 * Math.random() - 1 });
  return [...Array.from({ length: count }, () => around(0)), ...Array.from({ length: far }, () => around(20))];
}

const size = (node) => (node.isExternalNode() ? node.size() : size(node.leftChild) + size(node.rightChild));

function harmonic(n) {
  let sum = 0;
  for (let i = 1; i < n; i++) sum += 1 / i;
  return sum;
}
const average = (n) => (n < 2 ? 0 : 2 * harmonic(n) - 2 * (n - 1) / n);

function depth(sample, x, limit) { // of x in one random tree of the article, grown only as far as x asks
  if (limit === 0 || sample.length < 2) return average(sample.length);
  const key = Math.random() < 0.5 ? 'x' : 'y';
  const values = sample.map((point) => point[key]);
  const least = Math.min(...values);
  const cut = least + Math.random() * (Math.max(...values) - least);
  return 1 + depth(sample.filter((point) => (point[key] < cut) === (x[key] < cut)), x, limit - 1);
}

function article(all, sampleSize, x) {
  let sum = 0;
  for (let tree = 0; tree < 1000; tree++) {
    const sample = Array.from({ length: sampleSize }, () => all[Math.floor(Math.random() * all.length)]);
    sum += depth(sample, x, Math.ceil(Math.log2(sampleSize))) / 1000;
  }
  return 2 ** (-sum / average(sampleSize));
}

for (const far of [1, 40, 100]) {
  const all = points(2000, far);
  const forest = new IsolationForest(100, 16);
  const [tree] = forest.fit(all);
  const [outlier, inlier] = forest.predict([{ x: 20, y: 20 }, { x: 0, y: 0 }]);
  console.log(`${far} far: trees of ${size(tree.getRootNode())}, outlier ${outlier.toFixed(1)}, inlier ` +
      `${inlier.toFixed(1)}; by the article ${article(all, 16, { x: 20, y: 20 }).toFixed(1)} and ` +
      `${article(all, 16, { x: 0, y: 0 }).toFixed(1)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
