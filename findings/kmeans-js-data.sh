#!/bin/sh
# kmeans-js 0.1.2 (npm): its clusters, and the examples after it.
# Expected: the examples are what they were; each centre is the mean of its cluster, and nothing moves any more.
# Behaviour: a centre is no copy of the example where it begins: it is that example, and the example moves with it. So
# k of the caller's own examples are others afterwards, and the centres not the means of what was given. And it
# ends as soon as one coordinate of one centre stands still, whatever the others do.
# Seen, two clusters:
#   three at 0,0 and three at 10,10: centres 0.50,0.50 and 10.50,10.50, by the definition 0.33,0.33 and 10.33,10.33
#   the first and the fourth of them before 0,0 and 10,10, afterwards 0.50,0.50 and 10.50,10.50
#   1, 2, 9, 30, 31 and 32 from 1 and 2: centres 1.00 and 20.80, by the definition 4.00 and 31.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" kmeans-js@0.1.2
cat > "$dir/seen.cjs" <<'END'
const KMeans = require('kmeans-js');

/** Assign and take means until nothing changes. */
function byTheDefinition(examples, starts) {
  const square = (one, other) => one.reduce((sum, x, i) => sum + (x - other[i]) ** 2, 0);
  let centres = starts.map((i) => examples[i]);
  for (;;) {
    const nearest = examples.map((x) => centres.map((c) => square(x, c)).reduce((k, d, i, all) => (d < all[k] ? i : k), 0));
    const next = centres.map((_, k) => {
      const members = examples.filter((_, i) => nearest[i] === k);
      return members[0].map((_, j) => members.reduce((sum, x) => sum + x[j], 0) / members.length);
    });
    if (String(next) === String(centres)) {
      return centres;
    }
    centres = next;
  }
}

const list = (points) => points.map((point) => point.map((x) => x.toFixed(2)).join(',')).join(' and ');

function tell(name, examples, starts) {
  const right = byTheDefinition(examples, starts);
  const drawn = [...starts];
  Math.random = () => (drawn.shift() + 0.5) / examples.length;
  const machine = new KMeans({ K: starts.length });
  machine.autoCluster(examples);
  console.log(`${name}: centres ${list(machine.centroids)}, by the definition ${list(right)}`);
}

const six = [[0, 0], [0, 1], [1, 0], [10, 10], [10, 11], [11, 10]];
tell('three at 0,0 and three at 10,10', six, [0, 3]);
console.log(`the first and the fourth of them before 0,0 and 10,10, afterwards ${list([six[0], six[3]])}`);
tell('1, 2, 9, 30, 31 and 32 from 1 and 2', [1, 2, 9, 30, 31, 32].map((x) => [x]), [0, 1]);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
