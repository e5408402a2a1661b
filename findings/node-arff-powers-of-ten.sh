#!/bin/sh
# node-arff 1.1.0 (npm: node-arff), a reader of ARFF, Weka's format.
# Expected: the numbers of the file; R's foreign, for one, writes a hundred-thousandth as 1e-05.
# Behaviour: a number without a decimal point is read as a whole one, up to the first letter, so its power
# of ten is left out: 1e-05 is 1, and 25e-2 is 25. With a point it is right. And where the first row's
# value is missing, normalize, the scaling of each column from 0 to 1, makes the whole column NaN; where
# a later one's is, that one alone.
# Seen:
#   1e-05 is read as 1, right is 0.00001
#   25e-2 is read as 25, right is 0.25
#   3E2 is read as 3, right is 300
#   -4e+1 is read as -4, right is -40
#   1.0e-05 is read as 0.00001, right is 0.00001
#   2.5 is read as 2.5, right is 2.5
#   7 is read as 7, right is 7
#   y, from ? 1 2 3 4 ? 5: NaN NaN NaN NaN NaN NaN NaN
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && npm install --silent --no-fund --no-audit node-arff@1.1.0) > "$dir/log" 2>&1 || { cat "$dir/log"; exit 1; }
cat > "$dir/numbers.arff" <<'END'
@relation numbers
@attribute x numeric
@attribute y numeric
@data
1e-05,?
25e-2,1
3E2,2
-4e+1,3
1.0e-05,4
2.5,?
7,5
END
cat > "$dir/seen.js" <<'END'
const fs = require('fs');
const arff = require('node-arff');

const file = process.argv[2];
const written = fs.readFileSync(file, 'utf8').split('@data\n')[1].trim().split('\n').map(line => line.split(',')[0]);
arff.load(file, (error, data) => {
  if (error) throw error;
  written.forEach((number, i) => console.log(`${number} is read as ${data.data[i].x}, right is ${Number(number)}`));
  data.normalize();
  console.log(`y, from ? 1 2 3 4 ? 5: ${data.data.map(row => row.y).join(' ')}`);
});
END
seen=$(cd "$dir" && node seen.js numbers.arff 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
