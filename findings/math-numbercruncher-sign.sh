#!/bin/sh
# Math::NumberCruncher 5.00 (Debian 12: libmath-numbercruncher-perl): SignSignificance(trials, hits, probability), how
# likely it is that so many answers are right by chance, and Binomial(n, k, p).
# Expected: the sum of the binomial probabilities from the hits to the trials.
# Behaviour: each summand is the probability of the hits themselves. For 8 of 10 right at a probability of a half it is
# 0.132 for 0.055, for 5 of 10 it is 1.48; only where all are right is it right. And where each try succeeds,
# p = 1, Binomial says 1 for every number of successes but n, and 0 for n.
# Seen:
#   5 of 10: 1.4766, by hand 0.6230
#   7 of 10: 0.4688, by hand 0.1719
#   8 of 10: 0.1318, by hand 0.0547
#   9 of 10: 0.0195, by hand 0.0107
#   10 of 10: 0.0010, by hand 0.0010
#   3 of 10 at p = 0.5: 0.1172, by hand 0.1172
#   3 of 10 at p = 1.0: 1.0000, by hand 0.0000
#   9 of 10 at p = 1.0: 1.0000, by hand 0.0000
#   10 of 10 at p = 1.0: 0.0000, by hand 1.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libmath-numbercruncher-perl=5.00-14) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.pl" <<'END'
use strict;
use warnings;
use Math::NumberCruncher;

sub binomial {
  my ($n, $k, $p) = @_;
  my $ways = 1;
  $ways *= ($n - $_) / ($_ + 1) for 0 .. $k - 1;
  return $ways * $p**$k * (1 - $p)**($n - $k);
}

for my $hits (5, 7, 8, 9, 10) {
  my $right = 0;
  $right += binomial(10, $_, 0.5) for $hits .. 10;
  printf "%d of 10: %.4f, by hand %.4f\n", $hits, Math::NumberCruncher::SignSignificance(10, $hits, 0.5), $right;
}
printf "%d of 10 at p = %.1f: %.4f, by hand %.4f\n", @$_, Math::NumberCruncher::Binomial(10, @$_), binomial(10, @$_)
  for [3, 0.5], [3, 1], [9, 1], [10, 1];
END
seen=$(perl -I "$dir/usr/share/perl5" "$dir/seen.pl" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
