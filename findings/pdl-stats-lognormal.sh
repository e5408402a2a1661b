#!/bin/sh
# PDL::Stats 0.82 (Debian 12: libpdl-stats-perl): mme_lognormal, the parameters of a lognormal distribution by
# its moments.
# Expected: from many draws, about the mean and the variance of the logarithms, as mle_lognormal finds them.
# Behaviour: the variance is right, the mean is not: what is told is twice the logarithm of the draws' mean,
# from which half the logarithm of their mean square is not taken: 2.25 for 1. Gamma, beta and Pareto by moments
# are right.
# Seen:
#   logarithms of mean 1.0 and variance 0.25: by moments 2.25 and 0.25, by likelihood 1.00 and 0.25
#   logarithms of mean 0.0 and variance 0.25: by moments 0.25 and 0.25, by likelihood -0.00 and 0.25
#   logarithms of mean -1.0 and variance 0.09: by moments -1.91 and 0.09, by likelihood -1.00 and 0.09
#   logarithms of mean 2.0 and variance 0.04: by moments 4.04 and 0.04, by likelihood 2.00 and 0.04
#   gamma of shape 1, scale 1, by moments: 1.00 and 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libpdl-stats-perl=0.82-3 pdl=1:2.081-2 libfile-which-perl=1.27-2 \
  libtext-balanced-perl=2.06-2 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.pl" <<'END'
use PDL;
use PDL::Stats::Distr;

my $n = 200000;
my $normal = ((sequence($n) + 0.5) / $n * 2 - 1)->erfi * sqrt(2);    # quantiles of a normal distribution
for my $case ([1, 0.5], [0, 0.5], [-1, 0.3], [2, 0.2]) {
  my ($mean, $deviation) = @$case;
  my $draws = exp($mean + $deviation * $normal);
  printf "logarithms of mean %.1f and variance %.2f: by moments %.2f and %.2f, by likelihood %.2f and %.2f\n",
      $mean, $deviation**2, $draws->mme_lognormal, $draws->mle_lognormal;
}
my $waiting = -log((sequence($n) + 0.5) / $n);
printf "gamma of shape 1, scale 1, by moments: %.2f and %.2f\n", $waiting->mme_gamma;
END
library=$(echo "$dir"/usr/lib/*-linux-gnu)
seen=$(LD_LIBRARY_PATH="$library" perl -I "$dir/usr/share/perl5" -I "$library/perl5/5.36" "$dir/seen.pl" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
