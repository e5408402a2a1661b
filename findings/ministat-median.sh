#!/bin/sh
# ministat 20150715 (Debian 12: ministat), the tool that compares two benchmarks: its medians.
# Expected: the median of an even count is the mean of the two in the middle, so that as many of 1 2 4 8 lie above it as below.
# Behaviour: it is the upper one of the two, so the median turns with the sign: that of the negated numbers is not its negative.
# The means and deviations are right, and so is the median of an odd count.
# Seen, beside the median by hand:
#   1 2 4 8: median 4, by hand 3.0, mean 3.75, by hand 3.75
#   -8 -4 -2 -1: median -2, by hand -3.0, mean -3.75, by hand -3.75
#   1 2 3 9 11 20: median 9, by hand 6.0, mean 7.6666667, by hand 7.67
#   1 2 3 9 11: median 3, by hand 3.0, mean 5.2, by hand 5.20
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq ministat=20150715-1+b1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
say() {
  printf '%s\n' "$@" > "$dir/numbers"
  printf '%s\n' "$@" | awk -v told="$("$dir/usr/bin/ministat" -n "$dir/numbers" | awk '$1 == "x" && NF == 7 { print $5, $6 }')" '
    { x[NR] = $1; sum += $1; names = names (NR > 1 ? " " : "") $1 }
    END {
      split(told, seen, " ")
      middle = (x[int((NR + 1) / 2)] + x[int(NR / 2) + 1]) / 2
      printf "%s: median %s, by hand %.1f, mean %s, by hand %.2f\n", names, seen[1], middle, seen[2], sum / NR
    }'
}
seen=$(say 1 2 4 8; say -8 -4 -2 -1; say 1 2 3 9 11 20; say 1 2 3 9 11)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
