#!/bin/sh
# @jax-js/jax 0.1.25 (npm, jax-js): softplus and the logarithm of a sigmoid, by which one takes a cross-entropy of sums.
# Expected: they exist to be exact at any size, as in JAX: softplus(100) is 100, logSigmoid(-100) is -100.
# Behaviour: both are ln(1 + e^x) as it stands, in single precision: infinite from 89 on, with a slope of NaN. Of a single
# number they are right, as that is not worked out in WebAssembly, and so is logaddexp(x, 0), which is the same by
# definition. One example of a batch that is sure and wrong makes all weights NaN.
# Seen:
#   softplus at 1, 80: 1.31, 80.00, right is 1.31, 80.00; slope 0.73, 1.00, right is 0.73, 1.00
#   logaddexp(x, 0) at 1, 80: 1.31, 80.00, right is 1.31, 80.00; slope 0.73, 1.00, right is 0.73, 1.00
#   logSigmoid at -1, -80: -1.31, -80.00, right is -1.31, -80.00; slope 0.73, 1.00, right is 0.73, 1.00
#   softplus at 1, 100: 1.31, Infinity, right is 1.31, 100.00; slope 0.73, NaN, right is 0.73, 1.00
#   logaddexp(x, 0) at 1, 100: 1.31, 100.00, right is 1.31, 100.00; slope 0.73, 1.00, right is 0.73, 1.00
#   logSigmoid at -1, -100: -1.31, -Infinity, right is -1.31, -100.00; slope 0.73, NaN, right is 0.73, 1.00
#   softplus at 100: 100.00, right is 100.00; slope 1.00, right is 1.00
#   logaddexp(x, 0) at 100: 100.00, right is 100.00; slope 1.00, right is 1.00
#   logSigmoid at -100: -100.00, right is -100.00; slope 1.00, right is 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @jax-js/jax@0.1.25
cat > "$dir/seen.mjs" <<'END'
globalThis.navigator ??= {}; // Node before 21 has none, which jax-js looks for
const { init, defaultDevice, numpy: np, nn, grad } = await import('@jax-js/jax');
await init();
defaultDevice('wasm');

const softplus = (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const sigmoid = (x) => 1 / (1 + Math.exp(-x));
function tell(name, function_, xs, value, slope) {
  const list = (values) => values.map((each) => each.toFixed(2)).join(', ');
  console.log(`${name} at ${xs.join(', ')}: ${list(function_(np.array(xs)).js())}, right is ${list(xs.map(value))}; ` +
      `slope ${list(grad((x) => function_(x).sum())(np.array(xs)).js())}, right is ${list(xs.map(slope))}`);
}
for (const xs of [[1, 80], [1, 100], [100]]) {
  tell('softplus', nn.softplus, xs, softplus, sigmoid);
  tell('logaddexp(x, 0)', (x) => np.logaddexp(x, 0), xs, softplus, sigmoid);
  tell('logSigmoid', nn.logSigmoid, xs.map((x) => -x), (x) => -softplus(-x), (x) => sigmoid(-x));
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
