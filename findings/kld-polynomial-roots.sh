#!/bin/sh
# kld-polynomial 0.3.0 (npm): the real roots of a polynomial of degree 4.
# Expected: numbers at which it is 0, and none where it is at least 1 everywhere.
# Behaviour: where there is no odd power and the squares would have to be below 0, it gives 0 twice. With odd powers the
# list is empty, as it should be.
# Seen:
#   t^4 + 0t^3 + 0t^2 + 0t + 1: roots 0, 0; values there 1, 1
#   t^4 + 0t^3 + 2t^2 + 0t + 1: roots 0, 0; values there 1, 1
#   t^4 + 0t^3 + 3t^2 + 0t + 2: roots 0, 0; values there 2, 2
#   t^4 + 2t^3 + 3t^2 + 2t + 1: roots none
#   t^4 + 0t^3 + -5t^2 + 0t + 4: roots -2, -1, 1, 2; values there 0, 0, 0, 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" kld-polynomial@0.3.0
cat > "$dir/seen.cjs" <<'END'
const { Polynomial } = require('kld-polynomial');
for (const [a, b, c, d] of [[0, 0, 0, 1], [0, 2, 0, 1], [0, 3, 0, 2], [2, 3, 2, 1], [0, -5, 0, 4]]) {
  const polynomial = new Polynomial(1, a, b, c, d);
  const roots = polynomial.getRoots();
  console.log(`t^4 + ${a}t^3 + ${b}t^2 + ${c}t + ${d}: roots ` + (roots.length === 0 ? 'none'
    : `${roots.join(', ')}; values there ${roots.map((t) => polynomial.eval(t)).join(', ')}`));
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
