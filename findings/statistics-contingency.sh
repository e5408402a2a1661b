#!/bin/sh
# Statistics::Contingency 0.09 (Debian 12: libstatistics-contingency-perl): the macro F1 of Perl's measures
# for text categories.
# Expected: a class that no example has and no answer names has 0 / 0: it is left out, or counts as 0.
# Behaviour: it counts as perfect. Two classes mixed up half the time have an F1 of 1/2 each; with eight
# names that never occur in the test set the macro F1 is 0.9, with 98 it is 0.99. Micro F1 is not touched.
# Seen:
#   half right, 0 unused classes: macro F1 0.500, right is 0.500; micro F1 0.500
#   half right, 2 unused classes: macro F1 0.750, right is 0.500; micro F1 0.500
#   half right, 8 unused classes: macro F1 0.900, right is 0.500; micro F1 0.500
#   half right, 98 unused classes: macro F1 0.990, right is 0.500; micro F1 0.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libstatistics-contingency-perl=0.09-2 libparams-validate-perl=1.31-1 \
  libmodule-implementation-perl=0.09-2 libmodule-runtime-perl=0.016-2 libtry-tiny-perl=0.31-2) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.pl" <<'END'
use Statistics::Contingency;

for my $unused (0, 2, 8, 98) {
  my $measures = Statistics::Contingency->new(categories => ['a', 'b', map { "unused$_" } 1 .. $unused]);
  $measures->add_result(@$_) for ['a', 'a'], ['a', 'b'], ['b', 'a'], ['b', 'b'];
  printf "half right, %d unused classes: macro F1 %.3f, right is 0.500; micro F1 %.3f\n",
      $unused, $measures->macro_F1, $measures->micro_F1;
}
END
seen=$(perl -I "$dir/usr/share/perl5" -I "$(echo "$dir"/usr/lib/*-linux-gnu/perl5/5.36)" "$dir/seen.pl" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
