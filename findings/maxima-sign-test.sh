#!/bin/sh
# Maxima 5.46.0 (Debian 12: maxima, maxima-share), computer algebra: test_sign of its package stats, the sign test for a median
# or for the differences of two models on the same examples.
# Expected: the probability, by tossed coins, of as many above the median or more for the alternative 'greater, of as many
# below or more for 'less, of either as uneven for 'twosided.
# Behaviour: it counts those below and takes them for those above: 7 of 10 below 0 are evidence for a median
# greater than 0 with a p of 0.05, which is not even theirs, as just 7 is left out. With as many below as above
# the two-sided p is 0.75 for 1, and 7 below have another one than 7 above.
# Seen:
#   7 below 0, 3 above: greater 0.0547, by hand 0.9453; less 0.9453, by hand 0.1719; twosided 0.1094, by hand 0.3438
#   3 below 0, 7 above: greater 0.8281, by hand 0.1719; less 0.1719, by hand 0.9453; twosided 0.3438, by hand 0.3438
#   5 below 0, 5 above: greater 0.3770, by hand 0.6230; less 0.6230, by hand 0.6230; twosided 0.7539, by hand 1.0000
#   10 below 0, 0 above: greater 0.0000, by hand 1.0000; less 1.0000, by hand 0.0010; twosided 0.0000, by hand 0.0020
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq maxima=5.46.0-11 maxima-share=5.46.0-11 libedit2 libtirpc3 libgmp10 libx11-6 libxcb1 \
  libxau6 libxdmcp6 libbsd0 libmd0 libgssapi-krb5-2 libkrb5-3 libk5crypto3 libkrb5support0 libkeyutils1 libtinfo6) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.mac" <<'END'
display2d: false$
load(stats)$
right(least, n) := float(sum(binomial(n, k), k, least, n) / 2^n)$
p(numbers, kind) := float(take_inference('p_value, test_sign(numbers, 'median = 0, 'alternative = kind)))$
tell(below, above) := block(
  [numbers: append(makelist(-k, k, 1, below), makelist(k, k, 1, above)), n: below + above],
  printf(true, "seen ~d below 0, ~d above: greater ~,4f, by hand ~,4f; less ~,4f, by hand ~,4f; twosided ~,4f, by hand ~,4f~%",
    below, above, p(numbers, 'greater), right(above, n), p(numbers, 'less), right(below, n),
    p(numbers, 'twosided), min(1, 2 * right(max(below, above), n))))$
tell(7, 3)$
tell(3, 7)$
tell(5, 5)$
tell(10, 0)$
END
seen=$(HOME="$dir" MAXIMA_PREFIX="$dir/usr" LD_LIBRARY_PATH=$(echo "$dir"/usr/lib/*-linux-gnu):$(echo "$dir"/lib/*-linux-gnu) \
  sh "$dir/usr/bin/maxima" --very-quiet --batch="$dir/seen.mac" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
seen=$(echo "$seen" | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
