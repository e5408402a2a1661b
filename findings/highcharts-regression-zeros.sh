#!/bin/sh
# highcharts-regression 2.2.0 (npm): its curves, with Highcharts' wrap and nothing else of a chart.
# Expected: least squares over all points; R² of the best line; a correlation that is negative where it falls; as many
# points further on as one asks for.
# Behaviour: for a polynomial every point of height 0 is left out. A line's heights are rounded to the places that
# are shown, 2 by itself, before R² and error are taken: numbers in thousandths have the line 0 and an R² below 0. The
# correlation is the root of R². Of what one asks for beyond the end the first point is the last one again.
# Seen, coefficients from the lowest power on:
#   parabola through heights 5 0 5 0 5: 5.00 0.00 0.00, least squares 4.43 -2.86 0.71
#   parabola through heights 6 1 6 1 6: 5.43 -2.86 0.71, least squares 5.43 -2.86 0.71
#   line through heights 0.001 0.002 0.003 0.0045: 0.0000 0.0000 0.0000 0.0000, R² -4.12, by the formula 0.99
#   line through heights 1 2 3 4.5: 0.9000 2.0500 3.2000 4.3500, R² 0.99, by the formula 0.99
#   correlation of heights 10 7 4 1: 1
#   two points beyond 1 3 5 7: 7 9
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" highcharts-regression@2.2.0
cat > "$dir/seen.cjs" <<'END'
const plugin = require('highcharts-regression');

const chart = { init: (options) => options, addSeries: () => {} };
plugin({
  Chart: { prototype: chart },
  wrap: (object, name, wrapper) => {
    const proceed = object[name];
    object[name] = function (...args) {
      return wrapper.call(this, proceed, ...args);
    };
  },
});

function fit(heights, regressionSettings) {
  const options = { series: [{ data: heights.map((y, x) => [x, y]), regression: true, regressionSettings }] };
  chart.init(options);
  return options.series[1];
}

/** Coefficients of a polynomial by the normal equations, lowest power first. */
function leastSquares(heights, degree) {
  const rows = Array.from({ length: degree + 1 }, (_, i) => [
    ...Array.from({ length: degree + 1 }, (_, j) => heights.reduce((sum, _, x) => sum + x ** (i + j), 0)),
    heights.reduce((sum, y, x) => sum + y * x ** i, 0),
  ]);
  rows.forEach((row, k) => rows.forEach((other, i) => {
    if (i !== k) {
      const factor = other[k] / row[k];
      row.forEach((entry, j) => (other[j] -= factor * entry));
    }
  }));
  return rows.map((row, k) => row[degree + 1] / row[k]);
}

const list = (numbers, digits) => numbers.map((x) => x.toFixed(digits)).join(' ');
function tellCurve(name, heights, degree) {
  const { equation } = fit(heights, { type: 'polynomial', order: degree }).regressionOutputs;
  console.log(`${name}: ${list(equation, 2)}, least squares ${list(leastSquares(heights, degree), 2)}`);
}

tellCurve('parabola through heights 5 0 5 0 5', [5, 0, 5, 0, 5], 2);
tellCurve('parabola through heights 6 1 6 1 6', [6, 1, 6, 1, 6], 2);
const small = [0.001, 0.002, 0.003, 0.0045];
for (const scale of [1, 1000]) {
  const heights = small.map((y) => scale * y);
  const [intercept, slope] = leastSquares(heights, 1);
  const mean = heights.reduce((sum, y) => sum + y) / heights.length;
  const squares = (formula) => heights.reduce((sum, y, x) => sum + (y - formula(x)) ** 2, 0);
  const rest = squares((x) => intercept + slope * x) / squares(() => mean);
  const line = fit(heights, {});
  console.log(`line through heights ${heights.join(' ')}: ${list(line.data.map(([, y]) => y), 4)}, ` +
      `R² ${line.regressionOutputs.rSquared}, by the formula ${(1 - rest).toFixed(2)}`);
}
console.log(`correlation of heights 10 7 4 1: ${fit([10, 7, 4, 1], {}).regressionOutputs.rValue}`);
console.log(`two points beyond 1 3 5 7: ${list(fit([1, 3, 5, 7], { extrapolate: 2 }).data.slice(4).map(([, y]) => y), 0)}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
