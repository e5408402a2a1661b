#!/bin/sh
# kernlab 0.9-32 (Debian 12: r-cran-kernlab): what fitted tells of its regressions.
# Expected: what a model answers to the examples that it was trained on, as everywhere in R: the same as
# predict for the same inputs. And error, the training error, in the targets' unit, squared.
# Behaviour: unless one asks for no scaling, targets are standardized for the training, and predict goes
# back to their own unit; fitted does not, nor does error. So targets less fitted are no residuals but about
# the targets over again, and the error looks as many times smaller as the targets' variance is large.
# Seen, the mean squared error by fitted and by predict, and what error says:
#   support vectors: 121.0679, 0.1140, 0.0123
#   support vectors, not scaled: 0.9801, 0.9801, 0.9801
#   Gaussian process: 120.1207, 0.0018, 0.0002
#   Gaussian process, not scaled: 0.0071, 0.0071, 0.0071
#   variance of the targets: 9.2715
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-kernlab=0.9-32-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(kernlab))
set.seed(1)
x <- matrix(rnorm(60), 30)
y <- 3 * (sin(x[, 1]) + x[, 2]) + 10

told <- function(name, model) {
  cat(sprintf("%s: %.4f, %.4f, %.4f\n", name, mean((fitted(model) - y)^2), mean((predict(model, x) - y)^2),
      error(model)))
}

parameters <- list(sigma = 0.3)
told("support vectors", ksvm(x, y, kpar = parameters))
told("support vectors, not scaled", ksvm(x, y, kpar = parameters, scaled = FALSE))
told("Gaussian process", gausspr(x, y, kpar = parameters, var = 0.01))
told("Gaussian process, not scaled", gausspr(x, y, kpar = parameters, var = 0.01, scaled = FALSE))
cat(sprintf("variance of the targets: %.4f\n", var(y)))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
