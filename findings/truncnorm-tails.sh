#!/bin/sh
# truncnorm 1.0-8 (Debian 12: r-cran-truncnorm): mean, variance and median of a normal distribution that is cut off to
# what lies between two bounds, etruncnorm, vtruncnorm and qtruncnorm.
# Expected: of what lies above 8 deviations nearly all is near 8: mean 8.12, variance 0.014, median 8.085.
# Behaviour: between 8 and 9, and 7 and 8, mean and variance are those of a uniform distribution; above 8 the variance
# is 4.15, three hundred times too large. The median on the upper side is off too, on the lower side right.
# Seen:
#   from -1 to 1: mean 0.000, right is 0.000; variance 0.2911, right is 0.2911; median 0.000, right is 0.000
#   from 4 to 5: mean 4.217, right is 4.217; variance 0.0383, right is 0.0383; median 4.159, right is 4.159
#   from 7 to 8: mean 7.500, right is 7.137; variance 0.0833, right is 0.0178; median 7.096, right is 7.096
#   from 8 to 9: mean 8.500, right is 8.121; variance 0.0833, right is 0.0141; median 8.062, right is 8.085
#   from -9 to -8: mean -8.500, right is -8.121; variance 0.0833, right is 0.0141; median -8.085, right is -8.085
#   from 8 to Inf: mean 8.121, right is 8.121; variance 4.1516, right is 0.0143; median 8.062, right is 8.085
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-truncnorm=1.0-8-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
library(truncnorm)
for (bounds in list(c(-1, 1), c(4, 5), c(7, 8), c(8, 9), c(-9, -8), c(8, Inf))) {
  low <- bounds[1]
  high <- bounds[2]
  weight <- function(x) exp((min(abs(bounds))^2 - x^2) / 2)
  share <- function(f) integrate(function(x) f(x) * weight(x), low, high, rel.tol = 1e-10)$value
  mean <- share(identity) / share(function(x) 1)
  variance <- share(function(x) (x - mean)^2) / share(function(x) 1)
  below <- function(at) integrate(weight, low, at, rel.tol = 1e-10)$value / share(function(x) 1) - 0.5
  half <- uniroot(below, c(low, min(high, low + 2)), tol = 1e-9)$root
  cat(sprintf("from %g to %g: mean %.3f, right is %.3f; variance %.4f, right is %.4f; median %.3f, right is %.3f\n",
              low, high, etruncnorm(low, high), mean, vtruncnorm(low, high), variance, qtruncnorm(0.5, low, high), half))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
