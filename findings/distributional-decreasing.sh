#!/bin/sh
# distributional 0.3.1 (Debian 12: r-cran-distributional): probabilities and quantiles of a distribution that a
# decreasing function has been put on, as 1 / X, exp(-X) or 3 - X.
# Expected: the probability that 1 / X is below 1/2 is that of X above 2.
# Behaviour: it is that of X below 2: probabilities are 1 less what they should be, the distribution function
# falls, and the quantile of 0.1 is that of 0.9. Densities and draws are right, as are functions that increase.
# Seen:
#   X^2: below 1.5 lie 0.71, of draws 0.71; the quantile of 0.1 is 0.0, of draws 0.0
#   log(X): below 0.3 lie 0.74, of draws 0.74; the quantile of 0.1 is -2.3, of draws -2.3
#   1 / X: below 0.5 lie 0.86, of draws 0.14; the quantile of 0.1 is 9.5, of draws 0.4
#   exp(-X): below 0.4 lie 0.60, of draws 0.40; the quantile of 0.1 is 0.9, of draws 0.1
#   3 - X: below 1.0 lie 0.86, of draws 0.14; the quantile of 0.1 is 2.9, of draws 0.7
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
  time <- dist_exponential(1)
  functions <- list("X^2" = time^2, "log(X)" = log(time), "1 / X" = 1 / time, "exp(-X)" = exp(time * (-1)),
                    "3 - X" = 3 - time)
  points <- c(1.5, 0.3, 0.5, 0.4, 1)
  for (i in seq_along(functions)) {
    answer <- function(e) as.numeric(unlist(e))
    draws <- answer(generate(functions[[i]], 1e5))
    cat(sprintf("%s: below %.1f lie %.2f, of draws %.2f; the quantile of 0.1 is %.1f, of draws %.1f\n",
                names(functions)[i], points[i], answer(cdf(functions[[i]], points[i])), mean(draws < points[i]),
                answer(quantile(functions[[i]], 0.1)), quantile(draws, 0.1)))
  }
}))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
