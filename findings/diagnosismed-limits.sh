#!/bin/sh
# DiagnosisMed 0.2.3 (Debian 12: r-cran-diagnosismed): confidence limits of a classifier's measures, CL 0.95.
# Expected: that in about 95 of 100 samples the true value lies between the limits.
# Behaviour: diagnosis takes the quantile of 0.475, -0.06, for the one of 0.975, 1.96: the lower limit of Youden's index is
# above the index, the upper one below it, and the true one is never between them. ROC takes those of a precision for
# other counts, TP of TP + TP below, TP of TP + FN above, so that the precision itself may lie outside. Those of
# sensitivity and specificity are right.
# Seen, 200 samples of 200 positives, sensitivity 0.3, and 200 negatives, specificity 0.95, then one of scores:
#   sensitivity: the true one between the limits in 94.5 %
#   specificity: the true one between the limits in 97.5 %
#   youden: the true one between the limits in 0.0 %
#   youden by hand: the true one between the limits in 98.0 %
#   the last sample: Youden 0.270, lower limit 0.272, upper limit 0.268
#   from 0 on: precision 0.60, limits 0.43 and 1.00 for 0.53 and 0.68
#   from 1 on: precision 0.74, limits 0.43 and 0.98 for 0.65 and 0.80
#   from 2 on: precision 0.89, limits 0.42 and 0.78 for 0.80 and 0.94
#   from 3 on: precision 1.00, limits 0.38 and 0.39 for 0.88 and 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-diagnosismed=0.2.3-7 r-cran-epitools=1:0.5-10.1-2 \
  r-cran-teachingdemos=2.12-2 r-cran-amore=0.2-16-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(DiagnosisMed))
set.seed(1)
inside <- c(sensitivity = 0, specificity = 0, youden = 0, youden_by_hand = 0)
for (sample in 1:200) {
  tp <- rbinom(1, 200, 0.3)
  fp <- rbinom(1, 200, 0.05)
  seen <- diagnosis(tp, 200 - tp, fp, 200 - fp, print = FALSE)
  se <- tp / 200
  sp <- 1 - fp / 200
  within <- function(limits, right) limits[1] <= right && right <= limits[2]
  youden <- se + sp - 1 + c(-1, 1) * qnorm(0.975) * sqrt((se * (1 - se) + sp * (1 - sp)) / 200)
  inside <- inside + c(within(seen$Se.cl, 0.3), within(seen$Sp.cl, 0.95),
    within(c(seen$Youden.inf.cl, seen$Youden.sup.cl), 0.25), within(youden, 0.25))
}
cat(sprintf("%s: the true one between the limits in %.1f %%\n", gsub("_", " ", names(inside)), inside / 2), sep = "")
cat(sprintf("the last sample: Youden %.3f, lower limit %.3f, upper limit %.3f\n", seen$Youden, seen$Youden.inf.cl,
    seen$Youden.sup.cl))
gold <- rep(0:1, each = 100)
scores <- round(c(rnorm(100), rnorm(100, 2)))
table <- ROC(gold, scores, Plot = FALSE, Print = FALSE)$test.diag.table
for (i in which(table$test.values %in% 0:3)) {
  right <- prop.test(table$TP[i], table$TP[i] + table$FP[i], correct = FALSE)$conf.int
  cat(sprintf("from %g on: precision %.2f, limits %.2f and %.2f for %.2f and %.2f\n", table$test.values[i], table$PPV[i],
      table$PPV.inf.cl[i], table$PPV.sup.cl[i], right[1], right[2]))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
