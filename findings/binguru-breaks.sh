#!/bin/sh
# binguru 1.0.1 (npm): classes of numbers, by natural breaks and other methods.
# Expected: 1 2 3, 21 22 23 and 41 42 43 are three classes of three, with a sum of squares of 6; by the
# standard deviation, three classes have breaks on both sides of the mean, at 22 ± 8.
# Behaviour: ckMeans and fisherJenks break at the largest number of a class, and a number is counted in
# the class above where it is not below the break: 3 is counted with 21, and 23 with 41. So the sum of
# squares is 502 for 6. The breaks by the standard deviation begin at the mean less 1.5 deviations and end
# when there are enough, both below the mean, and the first class is empty.
# Seen:
#   ckMeans: breaks 3 23, sizes 2 3 4, sum of squares 501.92
#   fisherJenks: breaks 3 23, sizes 2 3 4, sum of squares 501.92
#   maximumBreaks: breaks 21 41, sizes 3 3 3, sum of squares 6.00
#   standardDeviation: breaks -2.53 13.82, sizes 0 3 6
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" binguru@1.0.1
cat > "$dir/seen.mjs" <<'END'
import { BinGuru } from 'binguru';
const data = [1, 2, 3, 21, 22, 23, 41, 42, 43];
const bins = new BinGuru(data, 3, 2);
function squares(sizes) {
  let [sum, from] = [0, 0];
  for (const size of sizes) {
    const part = data.slice(from, from += size);
    const mean = part.reduce((a, b) => a + b, 0) / size;
    sum += part.reduce((a, b) => a + (b - mean) ** 2, 0);
  }
  return sum.toFixed(2);
}
for (const method of ['ckMeans', 'fisherJenks', 'maximumBreaks', 'standardDeviation']) {
  const { binBreaks, binSizes } = bins[method]();
  const sizes = Object.values(binSizes.valids);
  const sum = method === 'standardDeviation' ? '' : `, sum of squares ${squares(sizes)}`;
  console.log(`${method}: breaks ${binBreaks.join(' ')}, sizes ${sizes.join(' ')}${sum}`);
}
END
seen=$(node "$dir/seen.mjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
