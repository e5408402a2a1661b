#!/bin/sh
# @ruvector/graph-transformer 2.0.4 (npm): causalAttention(query, keys, timestamps), "no information leakage from
# the future".
# Expected: a key has a weight only where it is not later than what asks, so that the times matter.
# Behaviour: the query has no time of its own; it is taken to be the latest of all keys', so that none is ever
# later. The weights are those of plain attention whatever the times are, and all of the future is seen.
# Seen:
#   query 1 0, keys at 1, 2, 3: 0.456 0.225 0.320
#   query 1 0, keys at 3, 2, 1: 0.456 0.225 0.320
#   query 1 0, keys at -1000000, 0, 1000000: 0.456 0.225 0.320
#   query 1 0, without any times, by hand: 0.456 0.225 0.320
#   query 0 3, keys at 1, 2, 3: 0.082 0.682 0.236
#   query 0 3, keys at 3, 2, 1: 0.082 0.682 0.236
#   query 0 3, keys at -1000000, 0, 1000000: 0.082 0.682 0.236
#   query 0 3, without any times, by hand: 0.082 0.682 0.236
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @ruvector/graph-transformer@2.0.4
cat > "$dir/seen.cjs" <<'END'
const { GraphTransformer } = require('@ruvector/graph-transformer');

const transformer = new GraphTransformer();
const list = (numbers) => numbers.map((number) => number.toFixed(3)).join(' ');
const keys = [[1, 0], [0, 1], [0.5, 0.5]];

function plain(query) {
  const powers = keys.map((key) => Math.exp((query[0] * key[0] + query[1] * key[1]) / Math.sqrt(2)));
  return powers.map((power) => power / powers.reduce((a, b) => a + b));
}

for (const query of [[1, 0], [0, 3]]) {
  for (const times of [[1, 2, 3], [3, 2, 1], [-1e6, 0, 1e6]]) {
    console.log(`query ${query.join(' ')}, keys at ${times.join(', ')}: ` +
        list(transformer.causalAttention(query, keys, times)));
  }
  console.log(`query ${query.join(' ')}, without any times, by hand: ${list(plain(query))}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
