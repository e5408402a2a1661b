#!/bin/sh
# fCopulae 4022.85 (Debian 12: r-cran-fcopulae): Archimedean copulas 1 to 22, their densities and Kendall's tau.
# Expected: the density is the mixed derivative of the copula, and its integral over the square is 1.
# Behaviour: that of the third, Ali, Mikhail and Haq's, is another function, as the derivatives of its inverse
# generator are: for its parameter 1/2 the integral is 0.19. The package's other formula for it (alternative =
# TRUE) is right. And Kendall's tau of the seventh has lost its sign: what is as opposed as it can be has 0.70.
# Seen:
#   copula 1, parameter 1.5: density at 0.3 and 0.6 0.928, the other formula 0.928, mixed derivative 0.928; integral 1.00
#   copula 3, parameter 0.5: density at 0.3 and 0.6 0.175, the other formula 0.959, mixed derivative 0.959; integral 0.19
#   copula 3, parameter -0.5: density at 0.3 and 0.6 0.160, the other formula 1.033, mixed derivative 1.033; integral 0.14
#   copula 5, parameter 2.0: density at 0.3 and 0.6 0.947, the other formula 0.947, mixed derivative 0.947; integral 1.00
#   copula 9, parameter 0.4: density at 0.3 and 0.6 1.082, the other formula 1.082, mixed derivative 1.082; integral 1.00
#   copula 1: Kendall's tau 0.43, right is 0.43
#   copula 7: Kendall's tau 0.70, right is -0.70
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-fcopulae=4022.85-1 r-cran-fbasics=4021.93-1 r-cran-fmultivar=4021.83-1 \
  r-cran-timedate=4022.108-1 r-cran-timeseries=4021.105-2 r-cran-spatial=7.3-16-1 r-cran-gss=2.2-3-2 \
  r-cran-stabledist=0.7-1-3 r-cran-sn=2.1.0-1 r-cran-mnormt=2.1.1-2 r-cran-numderiv=2016.8-1.1-3) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressWarnings(suppressMessages(library(fCopulae)))
number <- function(value) as.numeric(value)
middles <- (1:200 - 0.5) / 200
grid <- expand.grid(u = middles, v = middles)
for (case in list(c("1", 1.5), c("3", 0.5), c("3", -0.5), c("5", 2), c("9", 0.4))) {
  type <- case[1]
  alpha <- number(case[2])
  copula <- function(u, v) number(parchmCopula(u, v, alpha = alpha, type = type))
  step <- 1e-4
  mixed <- (copula(0.3 + step, 0.6 + step) - copula(0.3 + step, 0.6 - step) - copula(0.3 - step, 0.6 + step) +
            copula(0.3 - step, 0.6 - step)) / (4 * step^2)
  density <- function(...) number(suppressWarnings(darchmCopula(..., alpha = alpha, type = type)))
  cat(sprintf("copula %s, parameter %.1f: density at 0.3 and 0.6 %.3f, the other formula %.3f, mixed derivative %.3f; ",
              type, alpha, density(0.3, 0.6), density(0.3, 0.6, alternative = TRUE), mixed))
  cat(sprintf("integral %.2f\n", mean(density(grid$u, grid$v))))
}
for (case in list(c("1", 1.5), c("7", 0.4))) {
  generator <- function(x) number(Phi(x, alpha = number(case[2]), type = case[1]))
  ratio <- function(x) generator(x) / ((generator(x + 1e-6) - generator(x - 1e-6)) / 2e-6)
  cat(sprintf("copula %s: Kendall's tau %.2f, right is %.2f\n", case[1], number(archmTau(number(case[2]), case[1])),
              1 + 4 * integrate(Vectorize(ratio), 1e-5, 1 - 1e-5)$value))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library:$dir/usr/lib/R/library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
