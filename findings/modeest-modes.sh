#!/bin/sh
# modeest 2.4.0 (Debian 12: r-cran-modeest): the modes of distributions.
# Expected: where the density is largest, which lies where the distribution does.
# Behaviour: the formula for a peak inside is taken where there is none: a gamma distribution of shape 1/2 has
# the mode -0.25, a beta one between 0 and 1 has -0.33, and the geometric one has 1, the first of all counts
# being 0. A generalized Pareto distribution of shape -0.3, which falls everywhere, has its mode at the upper
# end, and one of shape -1.5, which rises, at the lower.
# Seen:
#   gamma of shape 3, rate 2: mode 1.000, the density is largest at 1.000
#   gamma of shape 0.5, rate 2: mode -0.250, the density is largest at 0.001
#   beta of 2 and 5: mode 0.200, the density is largest at 0.200
#   beta of 0.5 and 3: mode -0.333, the density is largest at 0.001
#   geometric of 0.3: mode 1.000, the density is largest at 0.000
#   binomial of 10 and 0.3: mode 3.000, the density is largest at 3.000
#   generalized Pareto of shape 0.3: mode 0.000, the density is largest at 0.001
#   generalized Pareto of shape -0.3, from 0 to 3.33: mode 3.333, the density is largest at 0.001
#   generalized Pareto of shape -1.5, from 0 to 0.67: mode 0.000, the density is largest at 0.666
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-modeest=2.4.0-2 r-cran-fbasics=4021.93-1 r-cran-timedate=4022.108-1 \
  r-cran-timeseries=4021.105-2 r-cran-spatial=7.3-16-1 r-cran-gss=2.2-3-2 r-cran-stable=1.1.6-1 \
  r-cran-rmutil=1.1.10-1 r-cran-stabledist=0.7-1-3 r-cran-statip=0.2.3-2+b1 r-cran-clue=0.3-64-1 \
  r-cran-vgam=1.1-7-1 r-cran-evd=2.3-6.1-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages({
  library(modeest)
  library(evd)
})
tell <- function(name, mode, density, points) {
  most <- points[which.max(density(points))]
  cat(sprintf("%s: mode %.3f, the density is largest at %.3f\n", name, suppressWarnings(mode), most))
}
fine <- seq(0.001, 20, 0.001)
tell("gamma of shape 3, rate 2", gammaMode(3, 2), function(x) dgamma(x, 3, 2), fine)
tell("gamma of shape 0.5, rate 2", gammaMode(0.5, 2), function(x) dgamma(x, 0.5, 2), fine)
tell("beta of 2 and 5", betaMode(2, 5), function(x) dbeta(x, 2, 5), seq(0.001, 0.999, 0.001))
tell("beta of 0.5 and 3", betaMode(0.5, 3), function(x) dbeta(x, 0.5, 3), seq(0.001, 0.999, 0.001))
tell("geometric of 0.3", geomMode(0.3), function(x) dgeom(x, 0.3), 0:50)
tell("binomial of 10 and 0.3", binomMode(10, 0.3), function(x) dbinom(x, 10, 0.3), 0:10)
tell("generalized Pareto of shape 0.3", gpdMode(0, 1, 0.3), function(x) dgpd(x, 0, 1, 0.3), fine)
tell("generalized Pareto of shape -0.3, from 0 to 3.33", gpdMode(0, 1, -0.3), function(x) dgpd(x, 0, 1, -0.3), fine)
tell("generalized Pareto of shape -1.5, from 0 to 0.67", gpdMode(0, 1, -1.5), function(x) dgpd(x, 0, 1, -1.5), fine)
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library:$dir/usr/lib/R/library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
