#!/bin/sh
# js-pytorch 0.7.2 (npm): the power of a tensor.
# Expected: x.pow(n) is x to the n, with the slope n x^(n-1).
# Behaviour: the slope is 2x for every n, and for n up to 1 the value is x itself.
# Seen:
#   x = 3: pow(2) is 9, slope 6
#   x = 3: pow(3) is 27, slope 6
#   x = 3: pow(0.5) is 3, slope 6
#   x = 3: pow(-1) is 3, slope 6
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" js-pytorch@0.7.2
cat > "$dir/seen.cjs" <<'END'
const { torch } = require('js-pytorch');
for (const n of [2, 3, 0.5, -1]) {
  const x = torch.tensor([[3]], true);
  const y = x.pow(n);
  y.backward();
  console.log(`x = 3: pow(${n}) is ${y._data[0][0]}, slope ${x._grad._data[0][0]}`);
}
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
