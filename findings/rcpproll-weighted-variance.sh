#!/bin/sh
# RcppRoll 0.3.0 (Debian 12: r-cran-rcpproll): roll_var and roll_sd, moving variances, with weights.
# Expected: the weights say how much an example counts: numbers that are all 5 have the variance 0 whatever the weights,
# and more of a constant changes nothing.
# Behaviour: it is the variance of the numbers multiplied by their weights: 5, 5, 5 with the weights 1, 2 and 3 deviate by
# 2.5, and what is added to all numbers changes it. Equal weights are right.
# Seen:
#   5 5 5 with the weights 1 1 1: mean 5.00, variance 0.00, deviation 0.00; weighted by hand 0.00; of the products 0.00
#   5 5 5 with the weights 1 2 3: mean 5.00, variance 6.25, deviation 2.50; weighted by hand 0.00; of the products 6.25
#   1 4 2 with the weights 1 1 1: mean 2.33, variance 2.33, deviation 1.53; weighted by hand 2.33; of the products 2.33
#   1 4 2 with the weights 1 2 3: mean 2.50, variance 3.25, deviation 1.80; weighted by hand 1.88; of the products 3.25
#   101 104 102 with the weights 1 2 3: mean 102.50, variance 2628.25, deviation 51.27; weighted by hand 1.88; of the products 2628.25
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-rcpproll=0.3.0-2 r-cran-rcpp=1.0.10-1) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'R'
library(RcppRoll)
say <- function(x, w) {
  share <- w / sum(w) * length(w) # as it does by itself
  right <- sum(share * (x - weighted.mean(x, w))^2) / (length(x) - 1)
  cat(sprintf(paste("%s with the weights %s: mean %.2f, variance %.2f, deviation %.2f; weighted by hand %.2f;",
                    "of the products %.2f\n"), paste(x, collapse = " "), paste(w, collapse = " "),
              roll_mean(x, 3, weights = w), roll_var(x, 3, weights = w), roll_sd(x, 3, weights = w), right,
              sum((x * share - mean(x * share))^2) / 2))
}
say(c(5, 5, 5), c(1, 1, 1))
say(c(5, 5, 5), c(1, 2, 3))
say(c(1, 4, 2), c(1, 1, 1))
say(c(1, 4, 2), c(1, 2, 3))
say(c(101, 104, 102), c(1, 2, 3))
R
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
