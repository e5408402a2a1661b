#!/bin/sh
# distributional 0.3.1 (Debian 12: r-cran-distributional): dist_truncated of a distribution of counts.
# Expected: Poisson's probabilities of 1 to 6, divided by their sum.
# Behaviour: it divides by the probability from above the lower bound on, which is left out: the probabilities
# sum to 1.19, the distribution function is 0 where it should be 0.16, a 1 is never drawn, and the mean is 0. A
# truncated normal distribution, which has no points, is right.
# Seen:
#   Poisson from 1 to 6, count 1: probability 0.195, of draws 0.00, right is 0.163; up to it 0.000, right is 0.163
#   Poisson from 1 to 6, count 2: probability 0.292, of draws 0.29, right is 0.244; up to it 0.292, right is 0.407
#   Poisson from 1 to 6, count 3: probability 0.292, of draws 0.29, right is 0.244; up to it 0.584, right is 0.652
#   Poisson from 1 to 6, count 4: probability 0.219, of draws 0.22, right is 0.183; up to it 0.803, right is 0.835
#   Poisson from 1 to 6, count 5: probability 0.131, of draws 0.13, right is 0.110; up to it 0.934, right is 0.945
#   Poisson from 1 to 6, count 6: probability 0.066, of draws 0.07, right is 0.055; up to it 1.000, right is 1.000
#   sum of the probabilities 1.195, mean 0.000, right is 2.998
#   normal from -1 to 2: integral of the density 1.000, mean 0.230, right is 0.230
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
suppressWarnings(suppressMessages({
  library(distributional)
  set.seed(1)
  counts <- dist_truncated(dist_poisson(3), 1, 6)
  draws <- unlist(generate(counts, 1e5))
  for (k in 1:6) {
    right <- dpois(k, 3) / sum(dpois(1:6, 3))
    cat(sprintf("Poisson from 1 to 6, count %d: probability %.3f, of draws %.2f, right is %.3f; ",
                k, unlist(density(counts, k)), mean(draws == k), right))
    cat(sprintf("up to it %.3f, right is %.3f\n", cdf(counts, k), sum(dpois(1:k, 3)) / sum(dpois(1:6, 3))))
  }
  cat(sprintf("sum of the probabilities %.3f, mean %.3f, right is %.3f\n", sum(unlist(density(counts, 1:6))),
              mean(counts), sum(1:6 * dpois(1:6, 3)) / sum(dpois(1:6, 3))))
  bell <- dist_truncated(dist_normal(0, 1), -1, 2)
  cat(sprintf("normal from -1 to 2: integral of the density %.3f, mean %.3f, right is %.3f\n",
              integrate(function(x) unlist(density(bell, x)), -1, 2)$value, mean(bell),
              integrate(function(x) x * dnorm(x), -1, 2)$value / (pnorm(2) - pnorm(-1))))
}))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
