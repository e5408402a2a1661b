#!/bin/sh
# float16 0.0.1 (npm): numbers in 16 bits, as weights are saved, and back.
# Expected: the largest is 65504; from 65520 on a number is infinite, as it is for fp16 1.0.0 too.
# Behaviour: the exponent is counted on over its five bits, first into NaN, then into the sign: 70000
# comes back as NaN, 131072 as 0, and a million as -0.0002.
# Seen:
#   65504: 65504, by fp16 65504
#   65520: Infinity, by fp16 Infinity
#   70000: NaN, by fp16 Infinity
#   131072: 0, by fp16 Infinity
#   1000000: -0.00023281574249267578, by fp16 Infinity
#   -1000000000: 0.2327880859375, by fp16 -Infinity
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" float16@0.0.1 fp16@1.0.0
cat > "$dir/seen.mjs" <<'END'
import { getFloat16, setFloat16 } from 'fp16';
import float16 from 'float16';
const view = new DataView(new ArrayBuffer(2));
for (const number of [65504, 65520, 70000, 131072, 1e6, -1e9]) {
  setFloat16(view, 0, number);
  const back = float16.byteToFloat16(float16.float16ToByte(number));
  console.log(`${number}: ${back}, by fp16 ${getFloat16(view, 0)}`);
}
END
seen=$(node "$dir/seen.mjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
