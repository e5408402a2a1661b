#!/bin/sh
# bayesjs 0.6.5 (npm), for Bayesian networks: the probability of several nodes' states together.
# Expected: its three algorithms tell the same, P(A and C).
# Behaviour: the default one, the junction tree, is right where all the nodes stand in one clique, as a node and its parents.
# Of others it tells the probability of some of them: A = T and C = T, and A = T and C = F, are both as probable as
# A = T. The other two are right.
# Seen, A with 0.5, B as A with 0.9, C as B with 0.9, and D alone with 0.3:
#   A = T, B = T: junction tree 0.45, enumeration 0.45, elimination 0.45, sum of all 0.45
#   A = T, C = T: junction tree 0.50, enumeration 0.41, elimination 0.41, sum of all 0.41
#   A = T, C = F: junction tree 0.50, enumeration 0.09, elimination 0.09, sum of all 0.09
#   A = T, D = T: junction tree 0.30, enumeration 0.15, elimination 0.15, sum of all 0.15
#   A = T, C = T, given B = T: junction tree 0.90, enumeration 0.81, elimination 0.81, sum of all 0.81
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" bayesjs@0.6.5
cat > "$dir/seen.cjs" <<'END'
const { infer, inferences } = require('bayesjs');

const states = ['T', 'F'];
const alone = (id, p) => ({ id, states, parents: [], cpt: { T: p, F: 1 - p } });
const as = (id, parent) => ({
  id,
  states,
  parents: [parent],
  cpt: [
    { when: { [parent]: 'T' }, then: { T: 0.9, F: 0.1 } },
    { when: { [parent]: 'F' }, then: { T: 0.1, F: 0.9 } },
  ],
});
const network = { A: alone('A', 0.5), B: as('B', 'A'), C: as('C', 'B'), D: alone('D', 0.3) };

// By all sixteen cases.
function sum(fits) {
  let p = 0;
  for (let m = 0; m < 16; m++) {
    const [A, B, C, D] = [1, 2, 4, 8].map((bit) => (m & bit ? 'T' : 'F'));
    const all = { A, B, C, D };
    if (Object.entries(fits).every(([node, state]) => all[node] === state)) {
      p += 0.5 * (A === B ? 0.9 : 0.1) * (B === C ? 0.9 : 0.1) * (D === 'T' ? 0.3 : 0.7);
    }
  }
  return p;
}

function tell(nodes, given = {}) {
  const named = (all) => Object.entries(all).map(([node, state]) => `${node} = ${state}`).join(', ');
  const name = named(nodes) + (named(given) && `, given ${named(given)}`);
  console.log(`${name}: junction tree ${infer(network, nodes, given).toFixed(2)}, ` +
      `enumeration ${inferences.enumeration.infer(network, nodes, given).toFixed(2)}, ` +
      `elimination ${inferences.variableElimination.infer(network, nodes, given).toFixed(2)}, ` +
      `sum of all ${(sum({ ...nodes, ...given }) / sum(given)).toFixed(2)}`);
}

tell({ A: 'T', B: 'T' });
tell({ A: 'T', C: 'T' });
tell({ A: 'T', C: 'F' });
tell({ A: 'T', D: 'T' });
tell({ A: 'T', C: 'T' }, { B: 'T' });
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
