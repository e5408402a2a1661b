#!/bin/sh
# timeseries-analysis 1.0.12 (npm): a search for outliers, and the series after it.
# Expected: to ask for outliers changes no value; an outlier is told by its value.
# Behaviour: the values are standardized for the search, and what is put back afterwards is the same points: series and
# the caller's own array have the mean 0 and the deviation 1 from then on, and reset does not help. The outlier
# that it tells is a z-score. The mean of temperatures around 21 degrees is 0.
# Seen:
#   by hand: mean 22.40, greatest 35
#   before: mean 22.40, greatest 35.00
#   the outlier: 2.95
#   after: mean 0.00, greatest 2.95
#   after reset: mean 0.00, greatest 2.95
#   the caller's own points: -0.56, -0.33, -0.09, ...
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" timeseries-analysis@1.0.12
cat > "$dir/seen.cjs" <<'END'
const { main: Series } = require('timeseries-analysis');

const temperatures = [20, 21, 22, 20, 21, 22, 20, 21, 22, 35];
const points = temperatures.map((value, day) => [new Date(Date.UTC(2020, 0, day + 1)), value]);
const mean = temperatures.reduce((sum, x) => sum + x, 0) / temperatures.length;
const series = new Series(points);
console.log(`by hand: mean ${mean.toFixed(2)}, greatest ${Math.max(...temperatures)}`);
console.log(`before: mean ${series.mean().toFixed(2)}, greatest ${series.max().toFixed(2)}`);
const outliers = series.outliers({ threshold: 2.5 });
console.log(`the outlier: ${outliers.map(([, value]) => value.toFixed(2))}`);
const mild = (x) => Math.abs(x).toFixed(2);
console.log(`after: mean ${mild(series.mean())}, greatest ${series.max().toFixed(2)}`);
console.log(`after reset: mean ${mild(series.reset().mean())}, greatest ${series.max().toFixed(2)}`);
console.log(`the caller's own points: ${points.slice(0, 3).map(([, value]) => value.toFixed(2)).join(', ')}, ...`);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
