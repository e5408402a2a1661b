#!/bin/sh
# machinelearn 2.1.5 (npm): its MinMaxScaler, for a table of several columns.
# Expected: each column is brought to 0 to 1 by its own smallest and largest value.
# Behaviour: the columns' extremes are found and then the extremes of those: one range for the whole
# table. A column of small numbers beside one of large ones stays as good as constant, in the way that
# scaling was to prevent. (The one-column examples that one tries first come out right.)
# Seen:
#   one column: 0.000 to 1.000
#   metres and grams: 0.000 to 0.000, 0.556 to 1.000
#   two columns, one below 0: 0.000 to 0.333, 0.667 to 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" machinelearn@2.1.5
cat > "$dir/seen.cjs" <<'END'
const { MinMaxScaler } = require('machinelearn/preprocessing');

function tell(name, table) {
  const scaled = new MinMaxScaler().fit_transform(table);
  const columns = scaled[0].map((_, column) => scaled.map((row) => row[column]));
  const ranges = columns.map((column) => `${Math.min(...column).toFixed(3)} to ${Math.max(...column).toFixed(3)}`);
  console.log(`seen ${name}: ${ranges.join(', ')}`);
}

tell('one column', [[1.5], [1.7], [1.9]]);
tell('metres and grams', [[1.5, 50000], [1.7, 70000], [1.9, 90000]]);
tell('two columns, one below 0', [[-4, 0], [-3, 1], [-2, 2]]);
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
