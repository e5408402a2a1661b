#!/bin/sh
# distributional 0.3.1 (Debian 12: r-cran-distributional): cdf of a multivariate normal distribution.
# Expected: the probability that every coordinate is below its bound, as of one coordinate.
# Behaviour: the probability that every coordinate is above it. From 5 and 5 to infinity it is nearly 0, where
# it should be nearly 1; only at the mean are the two the same.
# Seen:
#   two coordinates around 1 and 2, below 0 and 0: cdf 0.65; of a million draws 0.09, above both 0.65
#   two coordinates around 1 and 2, below 1 and 2: cdf 0.35; of a million draws 0.35, above both 0.35
#   two coordinates around 1 and 2, below 2 and 1: cdf 0.29; of a million draws 0.26, above both 0.28
#   two coordinates around 1 and 2, below 5 and 5: cdf 0.01; of a million draws 0.94, above both 0.01
#   one coordinate around 1, below 5: cdf 0.977, right is 0.977
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-distributional=0.3.1-1 r-cran-vctrs=0.5.2-1 r-cran-rlang=1.0.6-1 \
  r-cran-generics=0.1.3-1 r-cran-numderiv=2016.8-1.1-3 r-cran-ggplot2=3.4.1+dfsg-1 r-cran-scales=1.2.1-1 \
  r-cran-farver=2.1.1-1 r-cran-digest=0.6.31-1 r-cran-lifecycle=1.0.3+dfsg-1 r-cran-glue=1.6.2-1 \
  r-cran-cli=3.6.0-1 r-cran-r6=2.5.1-1 r-cran-gtable=0.3.1+dfsg-1 r-cran-isoband=0.2.7-1 r-cran-withr=2.5.0-1 \
  r-cran-tibble=3.1.8+dfsg-1 r-cran-magrittr=2.0.3-1 r-cran-pillar=1.8.1+dfsg-1 r-cran-fansi=1.0.4-1 \
  r-cran-utf8=1.2.3-1 r-cran-pkgconfig=2.0.3-2 r-cran-munsell=0.5.0-2 r-cran-colorspace=2.1-0+dfsg-1 \
  r-cran-viridislite=0.4.1-1 r-cran-rcolorbrewer=1.1-3-1 r-cran-labeling=0.4.2-1 r-cran-mvtnorm=1.1-3-1+b1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressWarnings(suppressMessages({
  library(distributional)
  set.seed(1)
  S <- matrix(c(4, 2, 2, 3), 2)
  bell <- dist_multivariate_normal(list(c(1, 2)), list(S))
  draws <- matrix(rnorm(2e6), ncol = 2) %*% chol(S) + rep(c(1, 2), each = 1e6)
  for (bounds in list(c(0, 0), c(1, 2), c(2, 1), c(5, 5))) {
    below <- mean(draws[, 1] <= bounds[1] & draws[, 2] <= bounds[2])
    above <- mean(draws[, 1] > bounds[1] & draws[, 2] > bounds[2])
    cat(sprintf("two coordinates around 1 and 2, below %d and %d: cdf %.2f; of a million draws %.2f, above both %.2f\n",
                bounds[1], bounds[2], cdf(bell, rbind(bounds)), below, above))
  }
  cat(sprintf("one coordinate around 1, below 5: cdf %.3f, right is %.3f\n", cdf(dist_normal(1, 2), 5), pnorm(5, 1, 2)))
}))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
