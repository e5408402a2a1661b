#!/bin/sh
# fBasics 4021.93 (Debian 12: r-cran-fbasics): rght, draws from the generalized hyperbolic Student's t, an innovation
# with heavy and skew tails.
# Expected: draws that are distributed as dght says: m + b W + sqrt(W) Z for an inverse gamma W with the mean
# d^2 / (n - 2) and a normal Z, so that the variance is about d^2 / (n - 2).
# Behaviour: their variance is 0.084 for 0.125 with 10 degrees of freedom, and too small by a sixth with 20, but too large
# by a fifth with 8 and another d; the density is right.
# Seen:
#   b 0.1, d 1, n 10: variance of the draws 0.084, by hand 0.125, of dght 0.125, of draws by hand 0.124
#   b 0.1, d 1, n 20: variance of the draws 0.046, by hand 0.056, of dght 0.056, of draws by hand 0.056
#   b 0.1, d 2, n 8: variance of the draws 0.802, by hand 0.669, of dght 0.669, of draws by hand 0.670
#   b 0.5, d 1, n 6: variance of the draws 0.268, by hand 0.266, of dght 0.265, of draws by hand 0.269
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-fbasics=4021.93-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'R'
# its functions alone, without the packages that the rest of it needs
invisible(lazyLoad(file.path(Sys.getenv("R_LIBS"), "fBasics", "R", "fBasics")))
set.seed(1)
examples <- 100000
for (case in list(c(0.1, 1, 10), c(0.1, 1, 20), c(0.1, 2, 8), c(0.5, 1, 6))) {
  b <- case[1]
  d <- case[2]
  n <- case[3]
  right <- d^2 / (n - 2) + 2 * b^2 * d^4 / ((n - 2)^2 * (n - 4))
  W <- 1 / rgamma(examples, n / 2, rate = d^2 / 2)
  density <- function(x) dght(x, b, d, 0, n)
  mean <- integrate(function(x) x * density(x), -50, 50, subdivisions = 1000)$value
  cat(sprintf(paste("b %.1f, d %.0f, n %.0f: variance of the draws %.3f, by hand %.3f, of dght %.3f,",
                    "of draws by hand %.3f\n"), b, d, n, var(rght(examples, b, d, 0, n)), right,
              integrate(function(x) (x - mean)^2 * density(x), -50, 50, subdivisions = 1000)$value,
              var(b * W + sqrt(W) * rnorm(examples))))
}
R
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
