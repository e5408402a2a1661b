#!/bin/sh
# actuar 3.3-2 (Debian 12: r-cran-actuar), counts with more (or fewer) zeros than usual: qzmpois, qzmgeom and their like, the
# quantiles where 0 has the probability p0.
# Expected: the least count whose distribution function reaches the share, which is 0 for each share up to p0.
# Behaviour: it is NaN for the shares far enough below p0, so the median is NaN where six tenths of the counts
# are 0. Above p0 it is right, and so are pzmpois, pzmgeom and the draws.
# Seen, where 0 has 0.6:
#   Poisson: quantiles NaN NaN NaN 2 5, by the distribution function 0 0 0 2 5, of draws 0 0 0 2 5
#   geometric: quantiles NaN NaN 0 1 5, by the distribution function 0 0 0 1 5, of draws 0 0 0 1 5
#   negative binomial: quantiles NaN NaN NaN 2 6, by the distribution function 0 0 0 2 6, of draws 0 0 0 2 6
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-actuar=3.3-2-1 r-cran-expint=0.1-8-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'R'
suppressMessages(library(actuar))
set.seed(1)
shares <- c(0.1, 0.25, 0.5, 0.75, 0.95)
say <- function(name, quantiles, distribution, draws) {
  right <- sapply(shares, function(u) which(distribution(0:1000) >= u)[1] - 1)
  cat(sprintf("%s: quantiles %s, by the distribution function %s, of draws %s\n", name,
              paste(suppressWarnings(quantiles(shares)), collapse = " "), paste(right, collapse = " "),
              paste(quantile(draws(100000), shares, type = 1), collapse = " ")))
}
say("Poisson", function(u) qzmpois(u, 3, 0.6), function(k) pzmpois(k, 3, 0.6), function(n) rzmpois(n, 3, 0.6))
say("geometric", function(u) qzmgeom(u, 0.4, 0.6), function(k) pzmgeom(k, 0.4, 0.6), function(n) rzmgeom(n, 0.4, 0.6))
say("negative binomial", function(u) qzmnbinom(u, 3, 0.5, 0.6), function(k) pzmnbinom(k, 3, 0.5, 0.6),
    function(n) rzmnbinom(n, 3, 0.5, 0.6))
R
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
