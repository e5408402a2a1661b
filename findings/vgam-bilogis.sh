#!/bin/sh
# VGAM 1.1-7 (Debian 12: r-cran-vgam): dbilogis, the density of Gumbel's bivariate logistic distribution.
# Expected: the mixed derivative of pbilogis, with an integral of 1.
# Behaviour: the first scale is taken for the second one, too: with the scales 2 and 0.5 the density is a
# quarter of it. Where the two are equal it is right.
# Seen:
#   scales 1.0 and 1.0: density at 0.3 and 0.6 0.0677, mixed derivative of pbilogis 0.0677; integral 1.00
#   scales 2.0 and 2.0: density at 0.3 and 0.6 0.0181, mixed derivative of pbilogis 0.0181; integral 1.00
#   scales 1.0 and 2.0: density at 0.3 and 0.6 0.0718, mixed derivative of pbilogis 0.0359; integral 2.00
#   scales 2.0 and 0.5: density at 0.3 and 0.6 0.0128, mixed derivative of pbilogis 0.0513; integral 0.25
#   scales 0.5 and 2.0: density at 0.3 and 0.6 0.2710, mixed derivative of pbilogis 0.0677; integral 4.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-vgam=1.1-7-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(VGAM))
middles <- seq(-40, 40, 0.1)
grid <- expand.grid(a = middles, b = middles)
step <- 1e-4
for (scales in list(c(1, 1), c(2, 2), c(1, 2), c(2, 0.5), c(0.5, 2))) {
  p <- function(a, b) pbilogis(a, b, 0, scales[1], 0, scales[2])
  mixed <- (p(0.3 + step, 0.6 + step) - p(0.3 + step, 0.6 - step) - p(0.3 - step, 0.6 + step) +
            p(0.3 - step, 0.6 - step)) / (4 * step^2)
  d <- function(a, b) dbilogis(a, b, 0, scales[1], 0, scales[2])
  cat(sprintf("scales %.1f and %.1f: density at 0.3 and 0.6 %.4f, mixed derivative of pbilogis %.4f; integral %.2f\n",
              scales[1], scales[2], d(0.3, 0.6), mixed, 0.01 * sum(d(grid$a, grid$b))))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
