#!/bin/sh
# hdbscan-ts 1.0.17 (npm): the labels and probabilities of HDBSCAN, by Campello and others as it says.
# Expected: a cluster that loses less than minClusterSize points at some density goes on as the same cluster, these
# points belong to it, and the more, the denser they lie: the densest of a cluster have the probability 1.
# Behaviour: with the first point that leaves, the cluster is given up for the smaller one that remains, and the
# point is noise. Of two groups of 50 points that cannot be mistaken 88 of 100 points are noise. Distances are
# squared, and a probability is one less a share of the squared gap at which the cluster began, so that the
# densest points have no 1.
# Seen, with noise as a dash:
#   two rows of six: - 0 0 0 0 - - 1 1 1 1 -, probabilities 0.00 0.75 0.75 0.75 0.75 0.00 0.00 0.75 0.75 0.75 0.75 0.00
#   by the definition: 0 0 0 0 0 0 1 1 1 1 1 1, probabilities 0.50 1.00 1.00 1.00 1.00 0.50 0.50 1.00 1.00 1.00 1.00 0.50
#   two groups of 50: 2 clusters, 88 of noise, the largest probability 0.39
#   by the definition: 2 clusters, 0 of noise, the largest probability 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" hdbscan-ts@1.0.17
cat > "$dir/seen.cjs" <<'END'
const { HDBSCAN } = require('hdbscan-ts');

/** The definition: components of a graph at every density λ, and of the clusters the most stable ones. */
function byDefinition(points, size, neighbours) {
  const all = points.map((_, i) => i);
  const distance = (i, j) => Math.hypot(...points[i].map((entry, k) => entry - points[j][k]));
  const core = all.map((i) => all.map((j) => distance(i, j)).sort((a, b) => a - b)[neighbours]);
  const density = (i, j) => 1 / Math.max(distance(i, j), core[i], core[j]);
  const levels = [...new Set(all.flatMap((i) => all.slice(0, i).map((j) => density(i, j))))].sort((a, b) => a - b);

  function components(members, level) {
    const left = new Set(members);
    return members.flatMap((first) => {
      if (!left.delete(first)) {
        return [];
      }
      const component = [first];
      for (const i of component) {
        for (const j of left) {
          if (density(i, j) > level) {
            left.delete(j);
            component.push(j);
          }
        }
      }
      return [component];
    });
  }

  function cluster(members, birth) {
    const left = new Map();
    let parts = [members];
    for (const level of levels.filter((level) => level >= birth)) {
      const now = components(parts[0], level);
      parts = now.filter((part) => part.length >= size);
      const kept = parts.length === 1 ? parts[0] : [];
      now.flat().filter((i) => !kept.includes(i)).forEach((i) => left.set(i, level));
      if (parts.length !== 1) {
        const children = parts.map((part) => cluster(part, level));
        const stability = [...left.values()].reduce((sum, leaving) => sum + leaving - birth, 0);
        return { left, children, stability };
      }
    }
  }

  function best(node, root) {
    const below = node.children.map((child) => best(child, false));
    const sum = below.reduce((total, { stability }) => total + stability, 0);
    return !root && node.stability >= sum ? { stability: node.stability, chosen: [node] }
        : { stability: sum, chosen: below.flatMap(({ chosen }) => chosen) };
  }

  const labels = all.map(() => -1);
  const probabilities = all.map(() => 0);
  const lifetime = (node, i) => node.children.reduce((level, child) =>
      child.left.has(i) ? lifetime(child, i) : level, node.left.get(i));
  best(cluster(all, 0), true).chosen.forEach((node, label) => {
    const lifetimes = [...node.left.keys()].map((i) => [i, lifetime(node, i)]);
    const longest = Math.max(...lifetimes.map(([, life]) => life));
    lifetimes.forEach(([i, life]) => {
      labels[i] = label;
      probabilities[i] = life / longest;
    });
  });
  return [labels, probabilities];
}

function byPackage(points, minClusterSize, minSamples) {
  const machine = new HDBSCAN({ minClusterSize, minSamples });
  machine.fit(points);
  return [machine.labels_, machine.probabilities_];
}

const rows = [0, 1, 2, 3, 4, 5, 100, 101, 102, 103, 104, 105].map((x) => [x]);
for (const [name, machine] of [['two rows of six', byPackage], ['by the definition', byDefinition]]) {
  const [labels, probabilities] = machine(rows, 3, 2);
  console.log(`${name}: ${labels.join(' ').replaceAll('-1', '-')}, ` +
      `probabilities ${probabilities.map((p) => p.toFixed(2)).join(' ')}`);
}

let state = 5;
function uniform() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}
const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
const groups = Array.from({ length: 100 }, (_, i) => [(i < 50 ? 0 : 20) + normal(), normal()]);
for (const [name, machine] of [['two groups of 50', byPackage], ['by the definition', byDefinition]]) {
  const [labels, probabilities] = machine(groups, 5, 5);
  console.log(`${name}: ${Math.max(...labels) + 1} clusters, ${labels.filter((label) => label < 0).length} of noise, ` +
      `the largest probability ${Math.max(...probabilities).toFixed(2)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
