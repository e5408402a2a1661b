#!/bin/sh
# CVST 0.2-3 (Debian 12: r-cran-cvst): fastCV, which chooses a learner's parameters on growing parts of the examples, with
# regressionSimilarityViaOutliers, where answers are alike if they have the same outliers.
# Expected: the parameters with the least mean squared error, or some that are as good.
# Behaviour: parameters are ordered by the mean error with its sign, so the best are those whose answers are most too low:
# the line that orders by squares is overwritten by the next one. Without this setting, and by CV, the right ones are found.
# Seen, learners that are off by a constant c, and a kernel ridge regression of sin 6x:
#   via outliers: FALSE, c of -3 -1 0 1 3: 0, c of 0 1 3: 0, sigma 10 and lambda 0.0001 with error 0.0003
#   via outliers: TRUE, c of -3 -1 0 1 3: -3, c of 0 1 3: 0, sigma 0.1 and lambda 1 with error 0.5114
#   CV: sigma 10 and lambda 0.0001 with error 0.0003
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-cvst=0.2-3-1 r-cran-kernlab=0.9-32-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(CVST))
set.seed(1)
x <- runif(300)
data <- constructData(as.matrix(x), sin(6 * x) + rnorm(300) / 10)
test <- constructData(as.matrix((0:1000) / 1000), sin(6 * (0:1000) / 1000))
shifted <- constructLearner(function(data, p) p$c, function(model, new) sin(6 * new$x[, 1]) + model)
ridge <- constructKRRLearner()
ridges <- constructParams(kernel = "rbfdot", sigma = 10^(-1:3), lambda = c(1e-4, 1e-2, 1))
error <- function(learner, p) mean((as.vector(learner$predict(learner$learn(data, p), test)) - test$y)^2)
for (outliers in c(FALSE, TRUE)) {
  setup <- constructCVSTModel(regressionSimilarityViaOutliers = outliers)
  cat("via outliers:", outliers)
  for (shifts in list(c(-3, -1, 0, 1, 3), c(0, 1, 3))) {
    best <- fastCV(data, shifted, constructParams(c = shifts, d = 0), setup, verbose = FALSE)[[1]]
    cat(sprintf(", c of %s: %g", paste(shifts, collapse = " "), best$c))
  }
  best <- fastCV(data, ridge, ridges, setup, verbose = FALSE)[[1]]
  cat(sprintf(", sigma %g and lambda %g with error %.4f\n", best$sigma, best$lambda, error(ridge, best)))
}
best <- CV(data, ridge, ridges, verbose = FALSE)[[1]]
cat(sprintf("CV: sigma %g and lambda %g with error %.4f\n", best$sigma, best$lambda, error(ridge, best)))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
