#!/bin/sh
# Statistics::Normality 0.01 (Debian 12: libstatistics-normality-perl): shapiro_wilk_test, whether residuals are normal.
# Expected: for at least 6 examples, as it asks for, the p of Shapiro and Wilk's test by Royston's approximation, as R has
# it; the examples stay as they are.
# Behaviour: Royston has two approximations, one for up to 11 examples and one for 12 and more; the second is used for
# all. W is right, but p is too large for 6 to 11 examples: five times for 7, so that what is not normal passes. And the
# caller's examples are in order afterwards: residuals no longer belong to their inputs.
# Seen:
#   6 examples: W 0.689 for 0.689, p 0.01168 for 0.00473
#   7 examples: W 0.618 for 0.618, p 0.00220 for 0.00044
#   8 examples: W 0.833 for 0.833, p 0.07200 for 0.06346
#   11 examples: W 0.759 for 0.759, p 0.00483 for 0.00273
#   12 examples: W 0.735 for 0.735, p 0.00189 for 0.00189
#   20 examples: W 0.906 for 0.906, p 0.05382 for 0.05381
#   2, 1, 3, 5, 4, 20 afterwards: 1 2 3 4 5 20
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libstatistics-normality-perl=0.01-2 libstatistics-distributions-perl=1.02-1.1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.pl" <<'PERL'
use strict;
use warnings;
use Statistics::Normality 'shapiro_wilk_test';

for my $line (<STDIN>) {
  my ($right, $p, @examples) = split ' ', $line;
  my ($told, $w) = shapiro_wilk_test([@examples]);
  printf "%d examples: W %.3f for %.3f, p %.5f for %.5f\n", scalar @examples, $w, $right, $told, $p;
}
my @residuals = (2, 1, 3, 5, 4, 20);
shapiro_wilk_test(\@residuals);
print "2, 1, 3, 5, 4, 20 afterwards: @residuals\n";
PERL
cat > "$dir/right.R" <<'R'
for (x in list(c(2, 1, 3, 5, 4, 20), c(1:6, 30), c(1, 1, 2, 3, 5, 8, 13, 21), c(1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89),
               c(1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144), (1:20)^2)) {
  right <- shapiro.test(x)
  cat(right$statistic, right$p.value, x, "\n")
}
R
seen=$({ Rscript --vanilla "$dir/right.R" | perl -I"$dir/usr/share/perl5" "$dir/seen.pl"; } 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
