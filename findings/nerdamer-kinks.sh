#!/bin/sh
# nerdamer 1.1.13 (npm): symbolic derivatives with a kink.
# Expected: the slope of max(x, 0) at 3 is 1, or it is told that it cannot be had.
# Behaviour: the derivative stays diff(max(x,0),x); a number put in for x is put into that, too, and
# the derivative of the constant max(3,0) is 0. So whatever has a max, min or mod in it has silently
# lost that part of its slope. abs(x) is right.
# Seen:
#   max(x,0) at 3: 0, by differences 1
#   max(x,0)+x at 3: 1, by differences 2
#   max(x,0)^2 at 3: 0, by differences 6
#   min(x,6) at 3: 0, by differences 1
#   abs(x) at 3: 1, by differences 1
#   abs(x)/2+x/2 at 3: 1, by differences 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" nerdamer@1.1.13
cat > "$dir/seen.cjs" <<'END'
const nerdamer = require('nerdamer/all.min');
for (const f of ['max(x,0)', 'max(x,0)+x', 'max(x,0)^2', 'min(x,6)', 'abs(x)', 'abs(x)/2+x/2']) {
  const at = (x) => Number(nerdamer(f, { x: String(x) }).evaluate().text());
  const slope = nerdamer.diff(f, 'x').evaluate({ x: '3' }).text();
  const differences = (at(3.01) - at(2.99)) / 0.02;
  console.log(`${f} at 3: ${slope}, by differences ${Math.round(differences)}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
