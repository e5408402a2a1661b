#!/bin/sh
# distributional 0.3.1 (Debian 12: r-cran-distributional): skewness and (excess) kurtosis of its distributions.
# Expected: the third and fourth central moments over the third and fourth power of the deviation, less 3.
# Behaviour: right for some, such as gamma and Gumbel. A beta distribution is six times as skewed as it is, a
# Weibull has the sign of its skewness exchanged and a kurtosis of 9.3 for 0.2, and a hypergeometric one the
# kurtosis 0.
# Seen:
#   gamma of 2 and 3: variance 0.2222, right is 0.2222; skewness 1.4142, right is 1.4142; kurtosis 3.0000, right is 3.0000
#   beta of 2 and 3: variance 0.0400, right is 0.0400; skewness 1.7143, right is 0.2857; kurtosis -0.6429, right is -0.6429
#   Weibull of 2 and 3: variance 1.9314, right is 1.9314; skewness -0.5476, right is 0.6311; kurtosis 9.2651, right is 0.2451
#   Poisson of 2.5: variance 2.5000, right is 2.5000; skewness 0.6325, right is 0.6325; kurtosis 0.4000, right is 0.4000
#   negative binomial of 3 and 0.4: variance 11.2500, right is 11.2500; skewness 1.2780, right is 1.1926; kurtosis 2.0480, right is 2.0889
#   hypergeometric of 7, 9 and 5: variance 0.9023, right is 0.9023; skewness 0.0564, right is 0.0564; kurtosis 0.0000, right is -0.2153
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-distributional=0.3.1-1 r-cran-vctrs=0.5.2-1 r-cran-rlang=1.0.6-1 \
  r-cran-generics=0.1.3-1 r-cran-numderiv=2016.8-1.1-3 r-cran-ggplot2=3.4.1+dfsg-1 r-cran-scales=1.2.1-1 \
  r-cran-farver=2.1.1-1 r-cran-digest=0.6.31-1 r-cran-lifecycle=1.0.3+dfsg-1 r-cran-glue=1.6.2-1 \
  r-cran-cli=3.6.0-1 r-cran-r6=2.5.1-1 r-cran-gtable=0.3.1+dfsg-1 r-cran-isoband=0.2.7-1 r-cran-withr=2.5.0-1 \
  r-cran-tibble=3.1.8+dfsg-1 r-cran-magrittr=2.0.3-1 r-cran-pillar=1.8.1+dfsg-1 r-cran-fansi=1.0.4-1 \
  r-cran-utf8=1.2.3-1 r-cran-pkgconfig=2.0.3-2 r-cran-munsell=0.5.0-2 r-cran-colorspace=2.1-0+dfsg-1 \
  r-cran-viridislite=0.4.1-1 r-cran-rcolorbrewer=1.1-3-1 r-cran-labeling=0.4.2-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressWarnings(suppressMessages(library(distributional)))
tell <- function(name, distribution, moment) {
  mean_of <- moment(function(x) x)
  central <- function(k) moment(function(x) (x - mean_of)^k)
  cat(sprintf("%s: variance %.4f, right is %.4f; skewness %.4f, right is %.4f; kurtosis %.4f, right is %.4f\n",
              name, variance(distribution), central(2), skewness(distribution), central(3) / central(2)^1.5,
              kurtosis(distribution), central(4) / central(2)^2 - 3))
}
by_integral <- function(density, from, to) {
  function(f) integrate(function(x) f(x) * density(x), from, to, rel.tol = 1e-9)$value
}
by_sum <- function(density, to) function(f) sum(f(0:to) * density(0:to))
tell("gamma of 2 and 3", dist_gamma(2, 3), by_integral(function(x) dgamma(x, 2, 3), 0, Inf))
tell("beta of 2 and 3", dist_beta(2, 3), by_integral(function(x) dbeta(x, 2, 3), 0, 1))
tell("Weibull of 2 and 3", dist_weibull(2, 3), by_integral(function(x) dweibull(x, 2, 3), 0, Inf))
tell("Poisson of 2.5", dist_poisson(2.5), by_sum(function(k) dpois(k, 2.5), 200))
tell("negative binomial of 3 and 0.4", dist_negative_binomial(3, 0.4), by_sum(function(k) dnbinom(k, 3, 0.4), 500))
tell("hypergeometric of 7, 9 and 5", dist_hypergeometric(7, 9, 5), by_sum(function(k) dhyper(k, 7, 9, 5), 5))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
