#!/bin/sh
# TiMBL 6.5 (Debian 12: timbl), learning from nearest neighbours: Jeffrey's divergence (-m J), by which two values of a
# feature are as far apart as the classes of the examples that have them.
# Expected: the more two values differ in their shares of the classes, the farther; a value that always goes with
# "no" is the farthest from one that always goes with "yes", as it is for the other two measures.
# Behaviour: it is nearer than one that goes with "no" in 90 of 100: where a class never occurs, its term, which
# ought to be the largest, is cut down to the share.
# Seen, by how many of a hundred examples with the value are "yes", nearest first:
#   Jeffrey's divergence, from 100of100: 100of100 0.000 90of100 0.058 50of100 0.500 0of100 1.000 10of100 1.945
#   Jeffrey's divergence, from 90of100: 90of100 0.000 100of100 0.058 50of100 0.634 0of100 1.945 10of100 2.536
#   Jensen and Shannon's, from 100of100: 100of100 0.000 90of100 0.052 50of100 0.311 10of100 0.758 0of100 1.000
#   Jensen and Shannon's, from 90of100: 90of100 0.000 100of100 0.052 50of100 0.147 10of100 0.531 0of100 0.758
#   value difference, from 100of100: 100of100 0.000 90of100 0.100 50of100 0.500 10of100 0.900 0of100 1.000
#   value difference, from 90of100: 90of100 0.000 100of100 0.100 50of100 0.400 10of100 0.800 0of100 0.900
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq timbl=6.5-3 libtimbl4=6.5-3 libticcutils8=0.24-2+b3 \
    libtar0=1.2.20-8+deb12u1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for deb in "$dir"/*.deb; do dpkg -x "$deb" "$dir"; done
cat > "$dir/data.awk" <<'END'
function examples(value, yes, no,    i) {
  for (i = 0; i < yes; i++) print value ",yes"
  for (i = 0; i < no; i++) print value ",no"
}
BEGIN {
  examples("100of100", 100, 0); examples("90of100", 90, 10); examples("50of100", 50, 50)
  examples("10of100", 10, 90); examples("0of100", 0, 100)
}
END
awk -f "$dir/data.awk" > "$dir/train"
printf '100of100,yes\n90of100,yes\n' > "$dir/test"
distances() {
  LD_LIBRARY_PATH="$dir/usr/lib/x86_64-linux-gnu:$dir/usr/lib" "$dir/usr/bin/timbl" -f "$dir/train" -t "$dir/test" \
    -F C4.5 -w nw -m "$1" -k 5 +v n+di -o "$dir/out" > "$dir/log" 2>&1 || { cat "$dir/log"; exit 1; }
  awk -v name="$2" '/ distance: / { d = $NF } /^#\t/ { sub(",.*", "", $2); row = row sprintf(" %s %.3f", $2, d) }
    /^[^#]/ && row != "" { print name ", from " from ":" row; row = "" }
    /^[^#]/ { split($0, part, ","); from = part[1] }
    END { print name ", from " from ":" row }' "$dir/out"
}
seen=$(distances J "Jeffrey's divergence"; distances S "Jensen and Shannon's"; distances M "value difference")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
