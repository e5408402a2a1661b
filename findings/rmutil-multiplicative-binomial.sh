#!/bin/sh
# rmutil 1.1.10 (Debian 12: r-cran-rmutil): dmultbinom and pmultbinom, the multiplicative binomial distribution of y
# successes in n, with m for the probability and s for overdispersion.
# Expected: choose(n, y) m^y (1 - m)^(n - y) s^(y (n - y)), as its help has it, over the sum of these.
# Behaviour: the density has s^(y (n - y)^2), the distribution function s^(y^2 (n - y)), and both are divided by the
# sum of the latter: the density does not sum to 1 and is not the steps of the distribution function, and of the help's
# own example they have 0 and NaN. With s = 1, the binomial distribution, both are right.
# Seen:
#   s = 1
#     dmultbinom: 0.0467 0.1866 0.3110 0.2765 0.1382 0.0369 0.0041, sum 1.0000
#     steps of pmultbinom: 0.0467 0.1866 0.3110 0.2765 0.1382 0.0369 0.0041, sum 1.0000
#     by the help's formula: 0.0467 0.1866 0.3110 0.2765 0.1382 0.0369 0.0041, sum 1.0000
#   s = 0.9
#     dmultbinom: 0.1927 0.0553 0.0441 0.0664 0.1058 0.0899 0.0169, sum 0.5713
#     steps of pmultbinom: 0.1927 0.4553 0.2381 0.0664 0.0196 0.0109 0.0169, sum 1.0000
#     by the help's formula: 0.0965 0.2280 0.2771 0.2217 0.1231 0.0450 0.0085, sum 1.0000
#   the help's example, 45 < y < 55 of 100: by the density 0.0000, by the distribution function NaN
#     by the help's formula 0.9708
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-rmutil=1.1.10-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(rmutil))
shown <- function(name, x) cat(name, ": ", paste(sprintf("%.4f", x), collapse = " "), ", sum ",
                               sprintf("%.4f", sum(x)), "\n", sep = "")
n <- 6
y <- 0:n
m <- 0.4
for (s in c(1, 0.9)) {
  weight <- choose(n, y) * m^y * (1 - m)^(n - y) * s^(y * (n - y))
  cat("s = ", s, "\n", sep = "")
  shown("  dmultbinom", dmultbinom(y, n, m, s))
  shown("  steps of pmultbinom", diff(c(0, pmultbinom(y, n, m, s))))
  shown("  by the help's formula", weight / sum(weight))
}
cat(sprintf("the help's example, 45 < y < 55 of 100: by the density %.4f, by the distribution function %.4f\n",
            sum(dmultbinom(46:54, 100, 0.5, 1.1)),
            pmultbinom(54, 100, 0.5, 1.1) - pmultbinom(45, 100, 0.5, 1.1)))
y <- 0:100
log_weight <- lchoose(100, y) + y * (100 - y) * log(1.1)
weight <- exp(log_weight - max(log_weight))
cat(sprintf("  by the help's formula %.4f\n", sum(weight[47:55]) / sum(weight)))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
