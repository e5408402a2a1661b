#!/bin/sh
# Statistics::LineFit 0.07 (Debian 12: libstatistics-linefit-perl): varianceOfEstimates, how sure the
# intercept and the slope of a fitted line are.
# Expected: the squares of their standard errors, by which the same object's t statistics divide.
# Behaviour: each point's own distance from the line is taken for its deviation, and its square divided
# by. So one point that happens to lie near the line makes the intercept sure, however far the others
# are: the nearer, the surer. (One that lies on it exactly is left out.) The t statistics are right.
# Seen, of intercept and slope, five points each, the last three with the middle one ever nearer:
#   five points: 0.087158 0.021639, by its t statistics 1.1209 0.0849, right are 1.1209 0.0849
#   one 1 from the line: 0.547800 0.633156, by its t statistics 0.9000 0.4500, right are 0.9000 0.4500
#   one 0.1 from the line: 0.009758 0.114441, by its t statistics 0.6690 0.3345, right are 0.6690 0.3345
#   one 0.01 from the line: 0.000100 0.117614, by its t statistics 0.6667 0.3333, right are 0.6667 0.3333
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libstatistics-linefit-perl=0.07-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.pl" <<'END'
use strict;
use warnings;
use Statistics::LineFit;

# Of intercept and slope, from the definition.
sub right {
  my ($x, $y) = @_;
  my $n = @$x;
  my ($mx, $my, $sxx, $sxy, $rest) = (0) x 5;
  $mx += $_ / $n for @$x;
  $my += $_ / $n for @$y;
  $sxx += ($x->[$_] - $mx)**2, $sxy += ($x->[$_] - $mx) * ($y->[$_] - $my) for 0 .. $n - 1;
  $rest += ($y->[$_] - $my - $sxy / $sxx * ($x->[$_] - $mx))**2 for 0 .. $n - 1;
  return (map { $rest / ($n - 2) * $_ } 1 / $n + $mx**2 / $sxx, 1 / $sxx);
}

sub told {
  my ($name, $x, $y) = @_;
  my $line = Statistics::LineFit->new;
  $line->setData($x, $y);
  my @coefficients = $line->coefficients;
  my @t = $line->tStatistics;
  printf "%s: %.6f %.6f, by its t statistics %.4f %.4f, right are %.4f %.4f\n", $name, $line->varianceOfEstimates,
      (map { ($coefficients[$_] / $t[$_])**2 } 0, 1), right($x, $y);
}

told('five points', [1, 2, 3, 4, 6], [2, 3, 5, 4, 9]);

# what is added to the line y = 1 + x has a slope of 0 and a mean of 0; the middle point lies 2 e below
for my $e (0.5, 0.05, 0.005) {
  my @y = (-2 + 2 * $e, 2 - $e, 1 - 2 * $e, 0 - $e, 4 + 2 * $e);
  told('one ' . 2 * $e . ' from the line', [-2 .. 2], \@y);
}
END
seen=$(perl -I "$dir/usr/share/perl5" "$dir/seen.pl" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
