#!/bin/sh
# regression 2.0.1 (npm, also known as regression-js): points whose height is null, which "are ignored" by its README.
# Expected: the curve through the other points, by each of its five methods, as if those were not there.
# Behaviour: its logarithmic and its power curve leave such points out of the sums, but not out of their number: one that
# was not measured bends a curve that goes through all others exactly. The line, the exponential curve and the polynomial
# are right.
# Seen, 1, 2, 4 and 8, of y = 3 + 2 ln x or y = 3 x^2, and 16 and 32 not measured:
#   logarithmic: at 2 4.386, with one null at 2 3.680, with two at 2 3.386, measured 4.386
#   power: at 2 12.000, with one null at 2 9.267, with two at 2 8.320, measured 12.000
#   linear: at 2 4.109, with one null at 2 4.109, with two at 2 4.109, measured 4.386
#   exponential: at 2 16.234, with one null at 2 16.234, with two at 2 16.234, measured 12.000
#   polynomial: at 2 12.000, with one null at 2 12.000, with two at 2 12.000, measured 12.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" regression@2.0.1
cat > "$dir/seen.cjs" <<'END'
const regression = require('regression');

const at = [1, 2, 4, 8];
const lost = [[16, null], [32, null]];
const root = (x) => 3 + 2 * Math.log(x);
const square = (x) => 3 * x * x;

for (const [method, curve] of [
  ['logarithmic', root], ['power', square], ['linear', root], ['exponential', square], ['polynomial', square],
]) {
  const points = at.map((x) => [x, curve(x)]);
  const tell = (data) => {
    const fit = regression[method](data, { precision: 6 });
    return `at 2 ${fit.predict(2)[1].toFixed(3)}`;
  };
  console.log(`${method}: ${tell(points)}, with one null ${tell([...points, lost[0]])}, ` +
      `with two ${tell([...points, ...lost])}, measured ${curve(2).toFixed(3)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
