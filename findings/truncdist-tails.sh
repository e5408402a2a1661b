#!/bin/sh
# truncdist 1.0-2 (Debian 12: r-cran-truncdist): truncated distributions, with what else dnorm, pnorm and qnorm
# take.
# Expected: log = TRUE gives the logarithm of the truncated density, lower.tail = FALSE what is left above, as
# with every other density and distribution function of R; its manual says that such arguments are passed on.
# Behaviour: they are passed on to the parts of a fraction. The logarithm of the density is divided by the
# probability of the interval for its logarithm taken off, and lower.tail = FALSE changes nothing in a
# probability and takes a quantile from elsewhere. Of counts the lowest is left out of what is divided by: the
# probabilities of 1 to 4 sum to 1.24.
# Seen:
#   normal from -1 to 2, at -0.5: log density -0.574, right is -0.844; above it 0.183, right is 0.817
#   normal from -1 to 2, at 0.5: log density -0.574, right is -0.844; above it 0.651, right is 0.349
#   normal from -1 to 2, at 1.5: log density -1.124, right is -1.844; above it 0.946, right is 0.054
#   normal from -1 to 2: above -0.705 lies 0.1, right is 1.256
#   normal from -1 to 2: above -0.035 lies 0.4, right is 0.385
#   Poisson of 3 from 1 to 4, count 1: probability 0.242, right is 0.195
#   Poisson of 3 from 1 to 4, count 2: probability 0.364, right is 0.293
#   Poisson of 3 from 1 to 4, count 3: probability 0.364, right is 0.293
#   Poisson of 3 from 1 to 4, count 4: probability 0.273, right is 0.220
#   their sum: 1.242
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-truncdist=1.0-2-4 r-cran-evd=2.3-6.1-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(truncdist))
for (x in c(-0.5, 0.5, 1.5)) {
  cat(sprintf("normal from -1 to 2, at %.1f: log density %.3f, right is %.3f; above it %.3f, right is %.3f\n", x,
              dtrunc(x, "norm", -1, 2, log = TRUE), log(dtrunc(x, "norm", -1, 2)),
              ptrunc(x, "norm", -1, 2, lower.tail = FALSE), 1 - ptrunc(x, "norm", -1, 2)))
}
for (p in c(0.1, 0.4)) {
  cat(sprintf("normal from -1 to 2: above %.3f lies %.1f, right is %.3f\n",
              qtrunc(p, "norm", -1, 2, lower.tail = FALSE), p, qtrunc(1 - p, "norm", -1, 2)))
}
counts <- 1:4
cat(sprintf("Poisson of 3 from 1 to 4, count %d: probability %.3f, right is %.3f\n", counts,
            dtrunc(counts, "pois", 1, 4, lambda = 3), dpois(counts, 3) / sum(dpois(counts, 3))), sep = "")
cat(sprintf("their sum: %.3f\n", sum(dtrunc(counts, "pois", 1, 4, lambda = 3))))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
