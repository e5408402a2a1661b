#!/bin/sh
# stabledist 0.7-1 (Debian 12: r-cran-stabledist): dstable, the density of a stable distribution with alpha = 1
# and a skewness beta between -1 and 1.
# Expected: the density that its characteristic function has, exp(-|t| (1 + 2i beta/pi sign(t) log|t|)), and the
# slope of the package's own distribution function; for beta = 0.5 in both tails.
# Behaviour: in the heavier tail it is so. In the lighter one it falls to five eighths of that between -12 and -15
# and stays there: what takes over far out is not the tail of this distribution. Next to alpha = 1 all is right.
# Seen:
#   alpha 1.000, x -10: density 0.001455, slope of pstable 0.001455, by the characteristic function 0.001455
#   alpha 1.000, x -12: density 0.001016, slope of pstable 0.001016, by the characteristic function 0.001016
#   alpha 1.000, x -15: density 0.000402, slope of pstable 0.000655, by the characteristic function 0.000655
#   alpha 1.000, x -20: density 0.000230, slope of pstable 0.000372, by the characteristic function 0.000372
#   alpha 1.000, x -30: density 0.000105, slope of pstable 0.000168, by the characteristic function 0.000168
#   alpha 1.000, x +20: density 0.001268, slope of pstable 0.001268, by the characteristic function 0.001268
#   alpha 0.999, x -20: density 0.000373, slope of pstable 0.000373
#   alpha 1.001, x -20: density 0.000371, slope of pstable 0.000371
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-stabledist=0.7-1-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(stabledist))
slope <- function(x, alpha) (pstable(x + 0.05, alpha, 0.5) - pstable(x - 0.05, alpha, 0.5)) / 0.1
inverse <- function(x) {
  real <- function(t) exp(-t) * cos(t * x + t * log(t) / pi)
  sum(sapply(seq(0, 39.95, 0.05), function(t) integrate(real, t, t + 0.05, rel.tol = 1e-10)$value)) / pi
}
for (x in c(-10, -12, -15, -20, -30, 20))
  cat(sprintf("alpha 1.000, x %+d: density %.6f, slope of pstable %.6f, by the characteristic function %.6f\n",
              x, dstable(x, 1, 0.5), slope(x, 1), inverse(x)))
for (alpha in c(0.999, 1.001))
  cat(sprintf("alpha %.3f, x -20: density %.6f, slope of pstable %.6f\n", alpha, dstable(-20, alpha, 0.5),
              slope(-20, alpha)))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
