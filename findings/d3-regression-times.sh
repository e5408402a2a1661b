#!/bin/sh
# d3-regression 2.2.0 (npm): a line, and an exponential curve, through points whose x is a time in milliseconds.
# Expected: the line that the points lie on, whenever it was; its own quadratic and polynomial fits have it.
# Behaviour: those take the mean of x off first, the line does not, and its slope is the difference of two numbers of 25
# digits, of which a double keeps 16: with a point each second the slope has the wrong sign, with one a minute it is off
# by half a percent. The exponential curve is NaN.
# Seen, y = 2i + 1 and exp(i/10) for the i-th point from 2026 on, the slope by point:
#   a point each second: slope -0.015, R² -0.015, quadratic 2.000; exp(5/10) is NaN
#   a point each minute: slope 2.012, R² 1.000, quadratic 2.000; exp(5/10) is NaN
#   a point each hour: slope 2.000, R² 1.000, quadratic 2.000; exp(5/10) is NaN
#   a point each day: slope 2.000, R² 1.000, quadratic 2.000; exp(5/10) is NaN
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" d3-regression@2.2.0
cat > "$dir/seen.cjs" <<'END'
(async () => {
  const { regressionExp, regressionLinear, regressionQuad } = await import('d3-regression');

  const begin = Date.UTC(2026, 0, 1);
  for (const [name, step] of [['second', 1e3], ['minute', 6e4], ['hour', 36e5], ['day', 864e5]]) {
    const line = Array.from({ length: 10 }, (_, i) => [begin + i * step, 2 * i + 1]);
    const curve = Array.from({ length: 10 }, (_, i) => [begin + i * step, Math.exp(i / 10)]);
    const { a, rSquared } = regressionLinear()(line);
    const quadratic = regressionQuad()(line);
    const rise = quadratic.predict(begin + step) - quadratic.predict(begin);
    const grown = regressionExp()(curve).predict(begin + 5 * step);
    console.log(
      `a point each ${name}: slope ${(a * step).toFixed(3)}, R² ${rSquared.toFixed(3)}, quadratic ${rise.toFixed(3)}; `
        + `exp(5/10) is ${grown.toFixed(2)}`);
  }
})();
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
