#!/bin/sh
# modelr 0.1.10 (Debian 12: r-cran-modelr): rsquare, the quality of a model on other data than it has learned.
# Expected: one less the squared errors divided by those of always the mean; by its manual, the variance of the answers
# divided by that of the targets, which is the same for least squares on their own data.
# Behaviour: it is one less the variance of the errors divided by that of the targets, neither of the two: answers that
# are all 100 too large have 1, and always the same answer, however wrong, 0. mse and rmse beside it are right.
# Seen, targets 1 to 5:
#   answers 1 to 5: rsquare 1.00, squared errors 1.00, variances 1.00; mse 0.0 for 0.0
#   answers 2 to 4: rsquare 0.75, squared errors 0.75, variances 0.25; mse 0.5 for 0.5
#   answers 3 to 3: rsquare 0.00, squared errors 0.00, variances 0.00; mse 2.0 for 2.0
#   answers 2 to 6: rsquare 1.00, squared errors 0.50, variances 1.00; mse 1.0 for 1.0
#   answers 3 to 5: rsquare 0.75, squared errors 0.25, variances 0.25; mse 1.5 for 1.5
#   answers 4 to 4: rsquare 0.00, squared errors -0.50, variances 0.00; mse 3.0 for 3.0
#   answers 101 to 105: rsquare 1.00, squared errors -4999.00, variances 1.00; mse 10000.0 for 10000.0
#   answers 102 to 104: rsquare 0.75, squared errors -4999.25, variances 0.25; mse 10000.5 for 10000.5
#   answers 103 to 103: rsquare 0.00, squared errors -5000.00, variances 0.00; mse 10002.0 for 10002.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-modelr=0.1.10-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
# its functions alone, without the packages that the rest of it needs
invisible(lazyLoad(file.path(Sys.getenv("R_LIBS"), "modelr", "R", "modelr")))
learned <- data.frame(x = 1:5, y = 1:5)
for (shift in c(0, 1, 100)) for (slope in c(1, 0.5, 0)) {
  model <- lm(y ~ x, learned)
  model$coefficients <- c(3 + shift - 3 * slope, slope)
  names(model$coefficients) <- c("(Intercept)", "x")
  answers <- predict(model, learned)
  right <- 1 - sum((learned$y - answers)^2) / sum((learned$y - mean(learned$y))^2)
  cat(sprintf("answers %g to %g: rsquare %.2f, squared errors %.2f, variances %.2f; mse %.1f for %.1f\n", answers[1],
      answers[5], rsquare(model, learned), right, var(answers) / var(learned$y), mse(model, learned),
      mean((learned$y - answers)^2)))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
