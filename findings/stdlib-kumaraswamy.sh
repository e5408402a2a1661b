#!/bin/sh
# @stdlib/stats-base-dists-kumaraswamy-kurtosis 0.3.1 (npm): the "excess kurtosis" of Kumaraswamy's distribution.
# Expected: that of its neighbours, as for a = 1 or b = 1 it is a beta distribution, and for both a uniform one: 0 for
# a normal distribution, and -1.2 for a uniform one.
# Behaviour: 3 is not subtracted, unlike in all the other distributions of stdlib: the uniform one has 1.8 here.
# Seen:
#   uniform from 0 to 1: -1.200
#   1, 1: beta -1.200, Kumaraswamy 1.800
#   2, 1: beta -0.600, Kumaraswamy 2.400
#   1, 5: beta 1.200, Kumaraswamy 4.200
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @stdlib/stats-base-dists-kumaraswamy-kurtosis@0.3.1 @stdlib/stats-base-dists-beta-kurtosis@0.3.1 \
  @stdlib/stats-base-dists-uniform-kurtosis@0.3.1
cat > "$dir/seen.cjs" <<'END'
const kumaraswamy = require('@stdlib/stats-base-dists-kumaraswamy-kurtosis');
const beta = require('@stdlib/stats-base-dists-beta-kurtosis');
const uniform = require('@stdlib/stats-base-dists-uniform-kurtosis');

console.log(`uniform from 0 to 1: ${uniform(0, 1).toFixed(3)}`);
for (const [a, b] of [[1, 1], [2, 1], [1, 5]]) {
  console.log(`${a}, ${b}: beta ${beta(a, b).toFixed(3)}, Kumaraswamy ${kumaraswamy(a, b).toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
