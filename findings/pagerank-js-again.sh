#!/bin/sh
# pagerank.js 1.0.2 (npm): PageRank of a weighted graph; rank() may be called when links were added.
# Expected: the same graph has the same ranks each time, and they sum to 1; they solve
# r = 0.15 / n + 0.85 (Pᵀ r + what the nodes without links give to all).
# Behaviour: rank() divides the links' weights by their node's sum, in place, and a second call divides
# what was divided: a node passes on a small part of its rank, and the rest is lost. After a link was
# added, too, the ranks are not those of the graph with that link.
# Seen:
#   first: 0.3498 0.1689 0.3295 0.1518, sum 1.0000
#   again: 0.0593 0.0542 0.0627 0.0524, sum 0.2286
#   with a sixth link of 1 from 4 to 1: 0.0711 0.0397 0.0423 0.0379, sum 0.1911
#   that graph at once: 0.4092 0.1534 0.3253 0.1120, sum 1.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" pagerank.js@1.0.2
cat > "$dir/seen.cjs" <<'END'
const graph = require('pagerank.js');
const links = [[1, 2, 1], [1, 3, 2], [2, 3, 3], [2, 4, 4], [3, 1, 5]];
function ranks(what) {
  const found = [];
  graph.rank(0.85, 1e-9, (node, rank) => found.push(rank));
  const sum = found.reduce((a, b) => a + b);
  console.log(`${what}: ${found.map((r) => r.toFixed(4)).join(' ')}, sum ${sum.toFixed(4)}`);
}
links.forEach((link) => graph.link(...link));
ranks('first');
ranks('again');
graph.link(4, 1, 1);
ranks('with a sixth link of 1 from 4 to 1');
graph.reset();
links.forEach((link) => graph.link(...link));
graph.link(4, 1, 1);
ranks('that graph at once');
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
