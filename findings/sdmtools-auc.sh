#!/bin/sh
# SDMTools 1.1-221.2 (Debian 12: r-cran-sdmtools): auc(obs, pred), the area under the ROC curve, and the AUC of
# accuracy(obs, pred, threshold).
# Expected: the share of pairs in which the positive example has the higher score, from 0 for the worst order to 1, a
# half for noise on average; and in accuracy the same one for every threshold.
# Behaviour: an area below a half is taken from 1. The worst scores have 1 as the best ones do, and noise is above a
# half: 0.61 on average for 20 examples. In accuracy it is the area of the answers that a threshold makes of them.
# Seen:
#   best: 1.000, by hand 1.000
#   worst: 1.000, by hand 0.000
#   noise: 0.61, by hand 0.50
#   worst, threshold 0.2: 0.700, right answers 0.30
#   worst, threshold 0.5: 1.000, right answers 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-sdmtools=1.1-221.2-1+b1 r-cran-r.utils=2.12.2-1 r-cran-r.oo=1.25.0-1 \
  r-cran-r.methodss3=1.8.2-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(SDMTools))

by_hand <- function(obs, pred) {
  d <- outer(pred[obs == 1], pred[obs == 0], "-")
  mean((d > 0) + (d == 0) / 2)
}

obs <- rep(0:1, each = 10)
best <- seq(0.05, 0.95, length = 20)
for (case in list(list("best", best), list("worst", rev(best)))) {
  cat(sprintf("%s: %.3f, by hand %.3f\n", case[[1]], auc(obs, case[[2]]), by_hand(obs, case[[2]])))
}
set.seed(1)
noise <- replicate(2000, { pred <- runif(20); c(auc(obs, pred), by_hand(obs, pred)) })
cat(sprintf("noise: %.2f, by hand %.2f\n", mean(noise[1, ]), mean(noise[2, ])))
told <- accuracy(obs, rev(best), threshold = c(0.2, 0.5))
cat(sprintf("worst, threshold %.1f: %.3f, right answers %.2f\n", told$threshold, told$AUC, told$prop.correct),
    sep = "")
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
