#!/bin/sh
# ModelMetrics 1.2.2.2 (Debian 12: r-cran-modelmetrics): its measures for two classes, given the labels as
# a factor, which is how R keeps classes, and which its area under the ROC curve takes.
# Expected: a factor of "0" and "1" is as good as the numbers 0 and 1, or it is refused.
# Behaviour: the logarithmic loss and Brier's score take the factor's codes, 1 and 2, for the labels: no
# is told as 1, and yes as 2. The best score is that of always yes, the surer the better, and a loss far
# below 0 is nothing out of the way. Area, precision and recall are right.
# Seen, labels 0 1 1 0:
#   good answers: log loss 0.164 by numbers, 0.570 by a factor, right is 0.164
#   good answers: Brier 0.025 by numbers, 1.125 by a factor, right is 0.025
#   good answers: area 1.000 by numbers, 1.000 by a factor, right is 1.000
#   always yes: log loss 2.308 by numbers, -2.288 by a factor, right is 2.308
#   always yes: Brier 0.490 by numbers, 0.510 by a factor, right is 0.490
#   always yes: area 0.500 by numbers, 0.500 by a factor, right is 0.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-modelmetrics=1.2.2.2-1+b1 \
  r-cran-rcpp=1.0.10-1 r-cran-data.table=1.14.8+dfsg-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
library(ModelMetrics)
labels <- c(0, 1, 1, 0)
tell <- function(name, answers) {
  pairs <- outer(answers[labels == 1], answers[labels == 0], "-")
  row <- function(measure, f, right) {
    cat(sprintf("%s: %s %.3f by numbers, %.3f by a factor, right is %.3f\n", name, measure,
        f(labels, answers), f(factor(labels), answers), right))
  }
  row("log loss", logLoss, -mean(log(ifelse(labels == 1, answers, 1 - answers))))
  row("Brier", brier, mean((labels - answers)^2))
  row("area", auc, mean((sign(pairs) + 1) / 2))
}
tell("good answers", c(0.1, 0.8, 0.8, 0.1))
tell("always yes", rep(0.99, 4))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
