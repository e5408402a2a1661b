#!/bin/sh
# lib-r-math.js 2.0.3 (npm): the distribution functions of R in JavaScript.
# Expected: those of R, which are right to fifteen digits.
# Behaviour: where one parameter of the beta distribution is 2 and the other not smaller, its distribution function is off
# in the third or fourth digit, for a part of the numbers between 0 and 1 only, and so is that of F with 4 degrees of
# freedom. With 1 or 3, of t and of the binomial it is right. And what it calls BesselK is BesselI.
# Seen:
#   beta 2, 3 at 0.2: 0.180800, is 0.180800
#   beta 2, 3 at 0.27: 0.296212, is 0.295879
#   beta 2, 3 at 0.3: 0.348692, is 0.348300
#   beta 2, 3 at 0.4: 0.525390, is 0.524800
#   beta 2, 3 at 0.5: 0.687500, is 0.687500
#   beta 1, 3 at 0.4: 0.784000, is 0.784000
#   beta 3, 3 at 0.4: 0.317440, is 0.317440
#   F with 4 and 6 at 1: 0.525390, is 0.524800
#   t with 4 at 1: 0.813050, is 0.813050
#   at most 1 of 4 with 0.6: 0.179200, is 0.179200
#   at most 2 of 6 with 0.6: 0.179200, is 0.179200
#   BesselK(2, 0): 2.2796, BesselI(2, 0): 2.2796
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" lib-r-math.js@2.0.3
cat > "$dir/seen.cjs" <<'END'
const R = require('lib-r-math.js');

function tell(name, seen, is) {
  console.log(`${name}: ${seen.toFixed(6)}, is ${is.toFixed(6)}`);
}

const beta23 = (x) => 6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4;
for (const x of [0.2, 0.27, 0.3, 0.4, 0.5]) {
  tell(`beta 2, 3 at ${x}`, R.pbeta(x, 2, 3), beta23(x));
}
tell('beta 1, 3 at 0.4', R.pbeta(0.4, 1, 3), 1 - 0.6 ** 3);
tell('beta 3, 3 at 0.4', R.pbeta(0.4, 3, 3), 10 * 0.4 ** 3 - 15 * 0.4 ** 4 + 6 * 0.4 ** 5);
tell('F with 4 and 6 at 1', R.pf(1, 4, 6), beta23(0.4));
const sine = Math.sqrt(1 / 5);
tell('t with 4 at 1', R.pt(1, 4), (1 + sine * (1 + (1 - sine ** 2) / 2)) / 2);
tell('at most 1 of 4 with 0.6', R.pbinom(1, 4, 0.6), 0.4 ** 4 + 4 * 0.6 * 0.4 ** 3);
tell('at most 2 of 6 with 0.6', R.pbinom(2, 6, 0.6), 0.4 ** 6 + 6 * 0.6 * 0.4 ** 5 + 15 * 0.6 ** 2 * 0.4 ** 4);
console.log(`BesselK(2, 0): ${R.BesselK(2, 0).toFixed(4)}, BesselI(2, 0): ${R.BesselI(2, 0).toFixed(4)}`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
