#!/bin/sh
# VGAM 1.1-7 (Debian 12: r-cran-vgam): the log density of its distributions by expectiles, deexp, deunif and
# denorm with log = TRUE, and the quantiles of its cardioid distribution, qcard.
# Expected: the logarithm of the density that the same function gives; a quantile of p with the probability p
# below it.
# Behaviour: the log densities are NaN almost everywhere, as they take the logarithm of a sum whose sign is the
# other one. Quantiles of the cardioid, and so its draws, lie elsewhere, with a warning that some did not
# converge: below the median of one lies a fifth, and of two probabilities the larger one may have the smaller
# quantile.
# Seen:
#   deexp, rate 1 at 0.3: log density NaN, logarithm of the density -1.011
#   deexp, rate 1 at 1.0: log density NaN, logarithm of the density -0.386
#   deexp, rate 1 at 2.5: log density NaN, logarithm of the density -2.602
#   deunif, 0 to 1 at 0.2: log density NaN, logarithm of the density -0.368
#   deunif, 0 to 1 at 0.5: log density NaN, logarithm of the density 0.693
#   deunif, 0 to 1 at 0.9: log density NaN, logarithm of the density -1.318
#   denorm, 0 and 1 at -1.0: log density NaN, logarithm of the density -1.727
#   denorm, 0 and 1 at 0.4: log density NaN, logarithm of the density -0.699
#   denorm, 0 and 1 at 2.0: log density NaN, logarithm of the density -4.322
#   qcard of 0.1: 0.409, below which lies 0.101 by pcard, 0.101 by the density
#   qcard of 0.3: 1.027, below which lies 0.274 by pcard, 0.274 by the density
#   qcard of 0.5: 0.770, below which lies 0.201 by pcard, 0.201 by the density
#   qcard of 0.7: 2.320, below which lies 0.600 by pcard, 0.600 by the density
#   qcard of 0.9: 5.786, below which lies 0.901 by pcard, 0.901 by the density
#   draws below 1.5: 0.66, right is 0.41
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-vgam=1.1-7-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressWarnings(suppressMessages({
  library(VGAM)
  tell <- function(name, density, ...) for (x in list(...)) {
    cat(sprintf("%s at %.1f: log density %.3f, logarithm of the density %.3f\n",
                name, x, density(x, log = TRUE), log(density(x))))
  }
  tell("deexp, rate 1", function(x, ...) deexp(x, 1, ...), 0.3, 1, 2.5)
  tell("deunif, 0 to 1", function(x, ...) deunif(x, 0, 1, ...), 0.2, 0.5, 0.9)
  tell("denorm, 0 and 1", function(x, ...) denorm(x, 0, 1, ...), -1, 0.4, 2)
  for (p in c(0.1, 0.3, 0.5, 0.7, 0.9)) {
    quantile <- qcard(p, mu = 1, rho = 0.4)
    below <- integrate(dcard, 0, quantile, mu = 1, rho = 0.4)$value
    cat(sprintf("qcard of %.1f: %.3f, below which lies %.3f by pcard, %.3f by the density\n",
                p, quantile, pcard(quantile, 1, 0.4), below))
  }
  set.seed(1)
  cat(sprintf("draws below 1.5: %.2f, right is %.2f\n", mean(rcard(1e5, 1, 0.4) < 1.5), pcard(1.5, 1, 0.4)))
}))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
