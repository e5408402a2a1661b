#!/bin/sh
# psych 2.2.9 (Debian 12: r-cran-psych): AUC, the measures of a classifier by signal detection theory, from its four counts.
# Expected: beta is, as its manual says, the ratio of the two densities at the decision point, exp((z(hit rate)^2 -
# z(false positive rate)^2) / -2), and the area under the ROC curve that of two normal distributions, Phi(d' / sqrt 2).
# Behaviour: beta takes the areas for the densities, the one of the true negatives for that of the false positives, and
# the classes' shares: it is below 1 for a cautious classifier, where it is above 1. The curve is followed over a few
# deviations only: where the threshold is far out, up to a fifth of its area is left out.
# Seen:
#   750 and 125 of 1000 called positive: d' 1.82 for 1.82, beta 0.86 for 1.54, area 0.901 for 0.902
#   950 and 400 of 1000 called positive: d' 1.90 for 1.90, beta 1.58 for 0.27, area 0.910 for 0.910
#   30 and 2 of 1000 called positive: d' 1.00 for 1.00, beta 0.03 for 10.73, area 0.629 for 0.760
#   10 and 1 of 1000 called positive: d' 0.76 for 0.76, beta 0.01 for 7.92, area 0.527 for 0.705
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-psych=2.2.9-1 r-cran-mnormt=2.1.1-2) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(psych))
pdf(NULL)
for (counts in list(c(750, 250, 125, 875), c(950, 50, 400, 600), c(30, 970, 2, 998), c(10, 990, 1, 999))) {
  seen <- AUC(counts, plot = "n")
  hit <- counts[1] / sum(counts[1:2])
  alarm <- counts[3] / sum(counts[3:4])
  ratio <- dnorm(qnorm(hit)) / dnorm(qnorm(alarm))
  area <- integrate(function(u) pnorm(qnorm(u) + qnorm(hit) - qnorm(alarm)), 0, 1)$value
  cat(sprintf("%g and %g of 1000 called positive: d' %.2f for %.2f, beta %.2f for %.2f, area %.3f for %.3f\n", counts[1],
      counts[3], seen$d.prime, qnorm(hit) - qnorm(alarm), seen$beta, ratio, seen$AUC, area))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
