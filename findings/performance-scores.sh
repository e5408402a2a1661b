#!/bin/sh
# performance 0.10.2 (Debian 12: r-cran-performance), for R's models: the proper scores of a logistic regression.
# Expected: the logarithmic score is the mean log of the probability that was given to what happened, so
# minus the log loss; rows that are all repeated do not change a mean.
# Behaviour: performance_score takes each example for as many trials as the whole data set has successes,
# and asks how likely one success, or none, is among them. The more examples, the worse the score: with
# 160 it is below minus 64. The quadratic score adds the squares that its formula subtracts, and sums them over
# the examples. performance_logloss, of the same package, is right.
# Seen, of one model with the answers 3/4 and 1/4:
#   8 examples: logarithmic -2.380, right is -0.562, minus performance_logloss -0.562; quadratic 0.864
#   16 examples: logarithmic -5.382, right is -0.562, minus performance_logloss -0.562; quadratic 0.345
#   160 examples: logarithmic -64.493, right is -0.562, minus performance_logloss -0.562; quadratic 0.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-performance=0.10.2-1 r-cran-insight=0.19.0+dfsg-1 \
  r-cran-bayestestr=0.13.0-1 r-cran-datawizard=0.6.5+dfsg-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
tell <- function(times) {
  d <- data.frame(y = rep(c(1, 1, 0, 1, 1, 0, 0, 0), times), x = rep(c(1, 1, 1, 1, 0, 0, 0, 0), times))
  model <- glm(y ~ x, family = binomial, data = d)
  p <- fitted(model)
  seen <- performance::performance_score(model)
  cat(sprintf(
    "%d examples: logarithmic %.3f, right is %.3f, minus performance_logloss %.3f; quadratic %.3f\n",
    nrow(d), seen$logarithmic, mean(log(ifelse(d$y == 1, p, 1 - p))),
    -as.numeric(performance::performance_logloss(model)), seen$quadratic))
}
for (times in c(1, 2, 20)) tell(times)
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
