#!/bin/sh
# PDL::Stats 0.82 with PDL 2.081 (Debian 12: libpdl-stats-perl): its logistic regression.
# Expected: maximum likelihood, as its manual says: the weights where the log loss is least.
# Behaviour: they are those where the sum of squared errors is least, found by Levenberg and Marquardt. The
# deviance that it then tells, and the tests and p values of it, are of weights that are not the likeliest.
# Seen, beside the two minima that plain descent finds here:
#   PDL::Stats: weight 2.389, bias -1.630, deviance 6.340, squares 1.0605
#   least log loss: weight 3.075, bias -2.173, deviance 6.222, squares 1.0835
#   least squares: weight 2.389, bias -1.630, deviance 6.340, squares 1.0605
#   deviance told by PDL::Stats 6.340
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libpdl-stats-perl=0.82-3 pdl=1:2.081-2 libfile-which-perl=1.27-2 \
  libtext-balanced-perl=2.06-2 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.pl" <<'END'
use PDL;
use PDL::Stats::GLM;

my @x = (2, 1, 0, 1, 0.5, -1, 1.5, 0.3);
my @y = (1, 1, 0, 0, 1, 0, 1, 0);
my %model = pdl(@y)->logistic(pdl(@x));
show('PDL::Stats', list $model{b});
show('least log loss', descend(sub { $_[0] - $_[1] }));
show('least squares', descend(sub { 2 * ($_[0] - $_[1]) * $_[0] * (1 - $_[0]) }));
printf "deviance told by PDL::Stats %.3f\n", $model{Dm};

sub answer { return 1 / (1 + exp(-$_[0])) }

sub descend {
  my ($slope) = @_;
  my ($w, $b) = (0, 0);
  for (1 .. 20000) {
    my @slopes = map { $slope->(answer($w * $x[$_] + $b), $y[$_]) } 0 .. $#x;
    $w -= 0.2 * $slopes[$_] * $x[$_] for 0 .. $#x;
    $b -= 0.2 * $slopes[$_] for 0 .. $#x;
  }
  return ($w, $b);
}

sub show {
  my ($name, $w, $b) = @_;
  my ($deviance, $squares) = (0, 0);
  for (0 .. $#x) {
    my $p = answer($w * $x[$_] + $b);
    $deviance -= 2 * log($y[$_] ? $p : 1 - $p);
    $squares += ($p - $y[$_]) ** 2;
  }
  printf "%s: weight %.3f, bias %.3f, deviance %.3f, squares %.4f\n", $name, $w, $b, $deviance, $squares;
}
END
library=$(echo "$dir"/usr/lib/*-linux-gnu)
seen=$(LD_LIBRARY_PATH="$library" perl -I "$dir/usr/share/perl5" -I "$library/perl5/5.36" "$dir/seen.pl" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
