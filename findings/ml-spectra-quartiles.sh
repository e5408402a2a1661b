#!/bin/sh
# ml-spectra-processing 14.35.1 (npm): xyCumulativeDistributionStatistics, the quartiles of values x that are there y times.
# Expected: quartiles lie between the least and the largest x.
# Behaviour: where the first value has more than a quarter of all, the line between the first two points is drawn on to
# the left: of five 0, one 1, one 2 and one 3 the first quartile is -3 and the median -1, further out the more there are
# of the first value. The mean, the mode and xyMedian are right. Where the first value is rare all is well.
# Seen:
#   0 to 3, 1, 2, 2, 1 times: quartiles 0.25, 1, 1.75, mean 1.5, mode 1, xyMedian 1.5
#   0 to 3, 5, 1, 1, 1 times: quartiles -3, -1, 1, mean 0.75, mode 0, xyMedian 0
#   0 to 3, 50, 1, 1, 1 times: quartiles -36.75, -23.5, -10.25, mean 0.113, mode 0, xyMedian 0
#   0 to 3, 30, 10, 10, 10 times: quartiles -1.5, 0, 1.5, mean 1, mode 0, xyMedian 0.5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-spectra-processing@14.35.1
cat > "$dir/seen.mjs" <<'END'
import { xyCumulativeDistributionStatistics, xyMedian } from 'ml-spectra-processing';

const show = (v) => `${+v.toFixed(3)}`;
for (const y of [[1, 2, 2, 1], [5, 1, 1, 1], [50, 1, 1, 1], [30, 10, 10, 10]]) {
  const data = { x: [0, 1, 2, 3], y };
  const s = xyCumulativeDistributionStatistics(data);
  console.log(`0 to 3, ${y.join(', ')} times: quartiles ${[s.x25, s.x50, s.x75].map(show).join(', ')}, ` +
      `mean ${show(s.xMean)}, mode ${s.xMode}, xyMedian ${xyMedian(data)}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
