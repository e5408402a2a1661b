#!/bin/sh
# Statistics::Regression 0.53 (Debian 12: libstatistics-regression-perl), Perl's weighted linear regression.
# Expected: a slope's standard error is in the unit of the slope, so that t does not depend on it; an example of
# weight 0 has no effect.
# Behaviour: an input whose squares left sum to less than a hundred-millionth is taken for one that has just these: in
# microns for metres the same line is a thousand times as sure, and the intercept more than twice. A weight of 0
# is one of 1; a weight of a billionth is none.
# Seen, of five points near y = 2x, x in a unit:
#   unit 1: slope 1.99, t 33.3, right is 33.3; standard error of the intercept 0.198, right is 0.198
#   unit 0.001: slope 1.99e+03, t 33.3, right is 33.3; standard error of the intercept 0.198, right is 0.198
#   unit 0.0001: slope 1.99e+04, t 33.3, right is 33.3; standard error of the intercept 0.198, right is 0.198
#   unit 1e-05: slope 1.99e+05, t 105.4, right is 33.3; standard error of the intercept 0.102, right is 0.198
#   unit 1e-06: slope 1.99e+06, t 1053.7, right is 33.3; standard error of the intercept 0.085, right is 0.198
#   with a sixth point far off, weight 1: slope 14.56
#   with a sixth point far off, weight 1e-09: slope 1.99
#   with a sixth point far off, weight 0: slope 14.56
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libstatistics-regression-perl=0.53+ds-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.pl" <<'END'
use strict;
use warnings;
use Statistics::Regression;

my @y = (2.1, 3.9, 6.2, 7.8, 10.1);

sub of {
  my ($unit, @sixth) = @_;
  my $regression = Statistics::Regression->new("line", ["one", "x"]);
  $regression->include($y[$_], [1, ($_ + 1) * $unit]) for 0 .. 4;
  $regression->include(100, [1, 6 * $unit], @sixth) if @sixth;
  my ($one, $x) = $regression->theta;
  my @errors = $regression->standarderrors;
  return ($one, $x, @errors[0, 1]);
}

my ($mean_y, $sxx, $sxy, $squares) = (6.02, 10, 0, 0);
$sxy += ($_ - 2) * $y[$_] for 0 .. 4;
my $slope = $sxy / $sxx;
$squares += ($y[$_] - $mean_y - $slope * ($_ - 2)) ** 2 for 0 .. 4;
my $right = $slope / sqrt($squares / 3 / $sxx);
my $intercept_error = sqrt($squares / 3 * (1 / 5 + 9 / $sxx));

for my $unit (1, 1e-3, 1e-4, 1e-5, 1e-6) {
  my ($one, $x, $error1, $error) = of($unit);
  printf "unit %g: slope %.3g, t %.1f, right is %.1f; standard error of the intercept %.3f, right is %.3f\n",
      $unit, $x, $x / $error, $right, $error1, $intercept_error;
}
printf "with a sixth point far off, weight %g: slope %.2f\n", $_, (of(1, $_))[1] for 1, 1e-9, 0;
END
seen=$(perl -I "$dir/usr/share/perl5" "$dir/seen.pl" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
