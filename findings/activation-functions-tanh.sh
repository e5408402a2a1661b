#!/bin/sh
# activation-functions 1.0.0 (npm): activation functions, as its README's table of equations has them.
# Expected: tanh 0 = 0 and tanh 3 = 0.995; ELU and SELU of x > 0 are x and 1.0507 x; sinc 0 = 1, and
# sinc 1 = 0.841; soft exponential with α = 1 is e^x at x.
# Behaviour: TanH adds the two sums where it should divide them, and is 2 e^x; ELU takes e^x - 1 above 0
# too, as the exponential is taken before the case is chosen; Sinc sets x to 0 where it should compare,
# and is 0 / 0 everywhere; SoftExponential chooses its case by x, not by α.
# Seen:
#   tanh of -3, 0 and 3: 0.0996, 2.0000, 40.1711 for -0.9951, 0.0000, 0.9951
#   elu of -1 and 3 with α = 1: -0.6321, 19.0855 for -0.6321, 3.0000
#   selu of -1 and 3: -1.1113, 20.0532 for -1.1113, 3.1521
#   sinc of 0 and 1: NaN, NaN for 1.0000, 0.8415
#   soft exponential of -1 and 1 with α = 1: 0.0000, 2.7183 for 0.3679, 2.7183
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" activation-functions@1.0.0
cat > "$dir/seen.cjs" <<'END'
const activation = require('activation-functions');
const show = (values) => values.map((value) => value.toFixed(4)).join(', ');
function compare(what, xs, seen, right) {
  console.log(`${what}: ${show(xs.map(seen))} for ${show(xs.map(right))}`);
}
const elu = (alpha, x) => x > 0 ? x : alpha * Math.expm1(x);
compare('tanh of -3, 0 and 3', [-3, 0, 3], (x) => activation.TanH(x), Math.tanh);
compare(
  'elu of -1 and 3 with α = 1', [-1, 3], (x) => activation.ELU(1, x), (x) => elu(1, x));
compare(
  'selu of -1 and 3', [-1, 3], (x) => activation.SELU(x), (x) => 1.0507 * elu(1.67326, x));
compare(
  'sinc of 0 and 1', [0, 1], (x) => activation.Sinc(x), (x) => x === 0 ? 1 : Math.sin(x) / x);
compare(
  'soft exponential of -1 and 1 with α = 1', [-1, 1],
  (x) => activation.SoftExponential(1, x), (x) => Math.expm1(x) + 1);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
