#!/bin/sh
# @jax-js/jax 0.1.25 (npm, jax-js): gradients of powers and products, in WebAssembly.
# Expected: the slope of x to the power of 2 at 0 is 0, as of x times x and of square(x); that of a product by one factor is
# the product of the others.
# Behaviour: a power's slope goes through a division by x, and a product's through one by each factor: where one is 0 the
# slope is NaN, of a penalty of weights that begin at 0 too. Of the root of a negative number, NaN itself, it is 0.
# Seen:
#   power(x, 2) at 1.5: value 2.25, slope 3.00, right is 3
#   power(x, 2) at 0: value 0.00, slope NaN, right is 0
#   square(x) at 0: value 0.00, slope 0.00, right is 0
#   power(x, 1) at 0: value 0.00, slope NaN, right is 1
#   power(x, 0.5) at -1: value NaN, slope 0.00, right is NaN
#   sum of power(w, 2) at 0, 1, 2: value 5.00, slope NaN, 2.00, 4.00, right is 0, 2, 4
#   prod(x) at 1, 2, 3: value 6.00, slope 6.00, 3.00, 2.00, right is 6, 3, 2
#   prod(x) at 0, 2, 3: value 0.00, slope NaN, 0.00, 0.00, right is 6, 0, 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @jax-js/jax@0.1.25
cat > "$dir/seen.mjs" <<'END'
globalThis.navigator ??= {}; // Node before 21 has none, which jax-js looks for
const { init, defaultDevice, numpy: np, grad } = await import('@jax-js/jax');
await init();
defaultDevice('wasm');

function tell(name, function_, at, slope) {
  const list = (values) => [values].flat().map((value) => value.toFixed(2)).join(', ');
  console.log(`${name} at ${[at].flat().join(', ')}: value ${list(function_(np.array(at)).js())}, ` +
      `slope ${list(grad(function_)(np.array(at)).js())}, right is ${slope}`);
}
tell('power(x, 2)', (x) => np.power(x, 2), 1.5, 3);
tell('power(x, 2)', (x) => np.power(x, 2), 0, 0);
tell('square(x)', (x) => np.square(x), 0, 0);
tell('power(x, 1)', (x) => np.power(x, 1), 0, 1);
tell('power(x, 0.5)', (x) => np.power(x, 0.5), -1, 'NaN');
tell('sum of power(w, 2)', (w) => np.power(w, 2).sum(), [0, 1, 2], '0, 2, 4');
tell('prod(x)', (x) => np.prod(x), [1, 2, 3], '6, 3, 2');
tell('prod(x)', (x) => np.prod(x), [0, 2, 3], '6, 0, 0');
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
