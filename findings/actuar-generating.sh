#!/bin/sh
# actuar 3.3-2 (Debian 12: r-cran-actuar): mgfunif and mgfgumbel, moment generating functions.
# Expected: the mean of exp(t x), which is finite for each t of a uniform distribution, and of a Gumbel distribution for each t
# below one over its scale.
# Behaviour: of a uniform one it is NaN for each negative t, of a Gumbel one for every t, 0 too. Those of the gamma and inverse
# Gaussian distributions are right on both sides.
# Seen, beside integrals:
#   uniform, t -1.0: NaN, by hand 0.1590
#   uniform, t -0.2: NaN, by hand 0.6748
#   uniform, t 0.0: 1.0000, by hand 1.0000
#   uniform, t 0.2: 1.5018, by hand 1.5018
#   Gumbel, t -1.0: NaN, by hand 0.7358
#   Gumbel, t -0.2: NaN, by hand 0.7264
#   Gumbel, t 0.0: NaN, by hand 1.0000
#   Gumbel, t 0.2: NaN, by hand 1.8189
#   gamma, t -1.0: 0.5625, by hand 0.5625
#   gamma, t -0.2: 0.8789, by hand 0.8789
#   gamma, t 0.0: 1.0000, by hand 1.0000
#   gamma, t 0.2: 1.1480, by hand 1.1480
#   inverse Gaussian, t -1.0: 0.2535, by hand 0.2535
#   inverse Gaussian, t -0.2: 0.6995, by hand 0.6995
#   inverse Gaussian, t 0.0: 1.0000, by hand 1.0000
#   inverse Gaussian, t 0.2: 1.6085, by hand 1.6085
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-actuar=3.3-2-1 r-cran-expint=0.1-8-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'R'
suppressMessages(library(actuar))
say <- function(name, told, density, from, to)
  for (t in c(-1, -0.2, 0, 0.2))
    cat(sprintf("%s, t %.1f: %.4f, by hand %.4f\n", name, t, suppressWarnings(told(t)),
                integrate(function(x) exp(t * x) * density(x), from, to)$value))
say("uniform", function(t) mgfunif(t, 1, 3), function(x) dunif(x, 1, 3), 1, 3)
say("Gumbel", function(t) mgfgumbel(t, 1, 2), function(x) dgumbel(x, 1, 2), -30, 150)
say("gamma", function(t) mgfgamma(t, 2, 3), function(x) dgamma(x, 2, 3), 0, Inf)
say("inverse Gaussian", function(t) mgfinvgauss(t, 2, 3), function(x) dinvgauss(x, 2, 3), 0, Inf)
R
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
