#!/bin/sh
# ml-spectra-processing 14.35.1 (npm): the histogram of whole numbers.
# Expected: where the limits of the slots are whole numbers each slot has its own: as many as there are of each, with the
# largest value in the last slot.
# Behaviour: 2^-52 is taken from every value before it is put into a slot, which is lost on 3 and all that are larger, but
# moves 1 and 2 across the limit: of numbers that are all as frequent 0 and 1 are in the first slot, 2 in the second, the
# third one is empty. Limits half-way between are right.
# Seen:
#   0 to 4, four slots: 2, 1, 0, 2; right is 1, 1, 1, 2
#   0 to 5, each a hundred times, six slots from 0 to 6: 200, 100, 0, 100, 100, 100
#   from -0.5 to 5.5: 100, 100, 100, 100, 100, 100
#   a hundred added, from 100 to 106: 200, 100, 0, 100, 100, 100
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-spectra-processing@14.35.1
cat > "$dir/seen.mjs" <<'END'
import { xHistogram } from 'ml-spectra-processing';

const dice = Array.from({ length: 600 }, (_, i) => i % 6);
const counts = (values, options) => Array.from(xHistogram(values, options).y).join(', ');

console.log(`0 to 4, four slots: ${counts([0, 1, 2, 3, 4], { nbSlots: 4 })}; right is 1, 1, 1, 2`);
console.log(`0 to 5, each a hundred times, six slots from 0 to 6: ${counts(dice, { nbSlots: 6, min: 0, max: 6 })}`);
console.log(`from -0.5 to 5.5: ${counts(dice, { nbSlots: 6, min: -0.5, max: 5.5 })}`);
const larger = dice.map((value) => value + 100);
console.log(`a hundred added, from 100 to 106: ${counts(larger, { nbSlots: 6, min: 100, max: 106 })}`);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
