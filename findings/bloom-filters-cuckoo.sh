#!/bin/sh
# bloom-filters 3.0.4 (npm): a cuckoo filter for 1000 elements with an error rate of 0.01, which
# takes 900.
# Expected: an element that was added, and accepted, is there; such filters have false positives
# only.
# Behaviour: the other place of an element is "hash xor fingerprint's hash", and then modulo the
# size; one that is pushed out goes to its place, modulo the size already, xor that hash. That is
# another place, where it is not looked for. So the fuller the filter, the more elements it loses;
# it refuses none.
# Seen:
#   200 added, refused 0: 0 are not found
#   500 added, refused 0: 2 are not found
#   700 added, refused 0: 15 are not found
#   900 added, refused 0: 96 are not found
#   of 500 elements, a move leads from one of its places to the other for 5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" bloom-filters@3.0.4
cat > "$dir/seen.cjs" <<'END'
const { CuckooFilter } = require('bloom-filters');
function report(filter, n) {
  const keys = Array.from({ length: n }, (_, i) => `k${i}`);
  const refused = keys.filter((key) => !filter.add(key)).length;
  const lost = keys.filter((key) => !filter.has(key)).length;
  console.log(`${n} added, refused ${refused}: ${lost} are not found`);
}
for (const n of [200, 500, 700, 900]) report(CuckooFilter.create(1000, 0.01), n);
const filter = CuckooFilter.create(1000, 0.01);
let found = 0;
for (let i = 0; i < 500; i++) {
  const { fingerprint, firstIndex, secondIndex } = filter._locations(`k${i}`);
  const hash = Math.abs(filter._hashing.hashAsInt(fingerprint, filter.seed));
  if (Math.abs(firstIndex ^ hash) % filter._filter.length === secondIndex) found++;
}
console.log(`of 500 elements, a move leads from one of its places to the other for ${found}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
