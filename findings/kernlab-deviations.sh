#!/bin/sh
# kernlab 0.9-32 (Debian 12: r-cran-kernlab): the standard deviations that its Gaussian processes give
# with their answers, predict with type = "sdeviation".
# Expected: how unsure an answer is, in the targets' unit; targets that are larger by 100 leave it as it is.
# Behaviour: unless one asks for no scaling, the targets' mean is added to it, as to the answer itself. An
# answer near 100 that is sure to a third says 100 more or less, and for targets whose mean is below 0
# deviations are negative. Without scaling they are right.
# Seen, the deviations of three answers, right is by the definition:
#   targets about 0: 0.282 0.140 0.233, right 0.282 0.140 0.233
#   the same less 10: -9.718 -9.860 -9.767, right 0.282 0.140 0.233
#   the same and 100: 100.282 100.140 100.233, right 0.282 0.140 0.233
#   the same and 100, not scaled: 0.088 0.041 0.071, right 0.088 0.041 0.071
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-kernlab=0.9-32-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(kernlab))
set.seed(1)
x <- matrix(rnorm(60), 30)
y <- 3 * (sin(x[, 1]) + x[, 2])
y <- y - mean(y)

words <- function(numbers) paste(sprintf("%.3f", numbers), collapse = " ")

# of the first three, with a noise of 0.01 of the standardized targets
right <- function(inputs, unit) {
  k <- exp(-0.3 * as.matrix(dist(inputs))^2)
  unit * sqrt(diag(1 - k[1:3, ] %*% solve(k + diag(0.01, 30), k[, 1:3])))
}

told <- function(name, targets, scaled, right) {
  model <- gausspr(x, targets, kpar = list(sigma = 0.3), var = 0.01, variance.model = TRUE, scaled = scaled)
  cat(sprintf("%s: %s, right %s\n", name, words(predict(model, x[1:3, ], type = "sdeviation")), words(right)))
}

told("targets about 0", y, TRUE, right(scale(x), sd(y)))
told("the same less 10", y - 10, TRUE, right(scale(x), sd(y)))
told("the same and 100", y + 100, TRUE, right(scale(x), sd(y)))
told("the same and 100, not scaled", y + 100, FALSE, right(x, 1))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
