#!/bin/sh
# kernlab 0.9-32 (Debian 12: r-cran-kernlab): its support vector machine with the ANOVA kernel,
# k(x, y) = (sum over the inputs of exp(-sigma (x - y)²))^degree.
# Expected: what predict answers is the sum of the machine's coefficients times k, less its offset, as for
# the other kernels. By hand that fits the examples well.
# Behaviour: for every degree but 1 predict answers something else: for two sets of points kernelMult, by
# which it is computed, takes the power of each summand, not of their sum. What is trained by, and
# kernelMatrix, is the right kernel, so a machine that has learned well answers badly.
# Seen, regression on 30 examples, sigma 0.3, the mean squared error on them:
#   degree 1: by hand 0.0140, by predict 0.0140
#   degree 2: by hand 0.0054, by predict 0.3322
#   degree 3: by hand 0.0053, by predict 0.6443
#   Gaussian: by hand 0.0166, by predict 0.0166
#   of degree 2, one point: kernelMatrix times 3 is 5.5, kernelMult 2.9
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-kernlab=0.9-32-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
library(kernlab)
set.seed(1)
x <- matrix(rnorm(60), 30)
y <- sin(x[, 1]) + x[, 2]

tell <- function(name, kernel, parameters) {
  machine <- ksvm(x, y, type = "eps-svr", kernel = kernel, kpar = parameters, scaled = FALSE)
  k <- kernelf(machine)
  support <- xmatrix(machine)
  byHand <- sapply(1:30, function(i) {
    sum(sapply(1:nrow(support), function(j) coef(machine)[j] * k(x[i, ], support[j, ]))) - b(machine)
  })
  cat(sprintf("%s: by hand %.4f, by predict %.4f\n", name, mean((byHand - y)^2),
      mean((predict(machine, x) - y)^2)))
}

for (degree in 1:3) tell(paste("degree", degree), "anovadot", list(sigma = 0.3, degree = degree))
tell("Gaussian", "rbfdot", list(sigma = 0.3))

k <- anovadot(sigma = 0.3, degree = 2)
cat(sprintf("of degree 2, one point: kernelMatrix times 3 is %.1f, kernelMult %.1f\n",
    3 * kernelMatrix(k, x[1, , drop = FALSE], x[2, , drop = FALSE]),
    kernelMult(k, x[1, , drop = FALSE], x[2, , drop = FALSE], 3)))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
