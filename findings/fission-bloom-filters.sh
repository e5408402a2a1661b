#!/bin/sh
# fission-bloom-filters 1.7.1 (npm): how alike two sets are, by MinHash of 400 functions, and how
# many elements one has, by HyperLogLog.
# Expected: a set is like itself by 1, as both signatures are the same; sets of which 30 of 90 are
# common by about 1/3. The count is within some percent (its own accuracy() is 9 % of 128
# registers).
# Behaviour: the numbers of the two signatures are compared as sets, without repeats, and not place
# by place: the more often a number is in a signature, the less alike all is. The count does not go
# beyond 0.96 times the registers.
# Seen:
#   alike, the set itself: 0.17
#   alike, 30 of 90 common: 0.10
#   place by place: 1.00 and 0.31
#   counted of 10, 100, 1000, 10000: 93, 106, 121, 122
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" fission-bloom-filters@1.7.1
cat > "$dir/seen.cjs" <<'END'
const { HyperLogLog, MinHash } = require('fission-bloom-filters');
const functions = Array.from({ length: 400 }, (_, i) => ({
  a: 1 + (i * 389) % 1008,
  b: (i * i * 7 + 101) % 1009,
  c: 1009,
}));
function hashed(from, to) {
  const set = new MinHash(functions.length, functions);
  for (let value = from; value < to; value++) set.add(value);
  return set;
}
const [first, again, other] = [hashed(0, 60), hashed(0, 60), hashed(30, 90)];
const places = (a, b) =>
  (a._signature.filter((v, i) => v === b._signature[i]).length / functions.length).toFixed(2);
console.log(`alike, the set itself: ${first.compareWith(again).toFixed(2)}`);
console.log(`alike, 30 of 90 common: ${first.compareWith(other).toFixed(2)}`);
console.log(`place by place: ${places(first, again)} and ${places(first, other)}`);
const counts = [10, 100, 1000, 10000].map((n) => {
  const sketch = new HyperLogLog(128);
  for (let i = 0; i < n; i++) sketch.update(`k${i}`);
  return sketch.count(true);
});
console.log(`counted of 10, 100, 1000, 10000: ${counts.join(', ')}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
