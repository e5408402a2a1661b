#!/bin/sh
# laeken 0.5.2 (Debian 12: r-cran-laeken), measures of poverty: weightedQuantile, weightedMedian and the measures
# by them; its help says that they follow Eurostat's definition.
# Expected: where the weights up to a value are just the share that is asked for, the mean of it and of the next, as
# Eurostat defines it: the median of 1, 2, 3, 4 is 2.5.
# Behaviour: it is the next one, 3; the mean is taken only where a sum that is greater than the share equals it. So
# the line of poverty is too high, and more are poor, in every even sample of equal weights.
# Seen:
#   1, 2, 3, 4, quantile 0.25: 2.0, right is 1.5
#   1, 2, 3, 4, quantile 0.50: 3.0, right is 2.5
#   1, 2, 3, 4, quantile 0.75: 4.0, right is 3.5
#   1, 2, 3 of the weights 1, 1, 2, quantile 0.25: 2.0, right is 1.5
#   1, 2, 3 of the weights 1, 1, 2, quantile 0.50: 3.0, right is 2.5
#   1, 2, 3 of the weights 1, 1, 2, quantile 0.75: 3.0, right is 3.0
#   1, 2, 3, 4, 5, quantile 0.25: 2.0, right is 2.0
#   1, 2, 3, 4, 5, quantile 0.50: 3.0, right is 3.0
#   1, 2, 3, 4, 5, quantile 0.75: 4.0, right is 4.0
#   incomes 5, 8, 10, 20: line of poverty 6.0, right is 5.4; poor 25%, right is 25%
#   incomes 5.5, 8, 10, 20: poor 25%, right is 0%
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-laeken=0.5.2-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
# its functions alone, without the packages that the rest of it needs
invisible(lazyLoad(file.path(Sys.getenv("R_LIBS"), "laeken", "R", "laeken")))
by_definition <- function(x, w, p) {
  order <- order(x)
  x <- x[order]
  up_to <- cumsum(w[order])
  k <- which(up_to >= p * sum(w))[1]
  if (up_to[k] == p * sum(w)) mean(x[k:(k + 1)]) else x[k]
}
told <- function(name, x, w) for (p in c(0.25, 0.5, 0.75))
  cat(sprintf("%s, quantile %.2f: %.1f, right is %.1f\n", name, p, weightedQuantile(x, w, p), by_definition(x, w, p)))
told("1, 2, 3, 4", 1:4, rep(1, 4))
told("1, 2, 3 of the weights 1, 1, 2", 1:3, c(1, 1, 2))
told("1, 2, 3, 4, 5", 1:5, rep(1, 5))
income <- c(5, 8, 10, 20)
line <- 0.6 * by_definition(income, rep(1, 4), 0.5)
cat(sprintf("incomes 5, 8, 10, 20: line of poverty %.1f, right is %.1f; poor %.0f%%, right is %.0f%%\n",
            arpt(income), line, arpr(income)$value, 100 * mean(income < line)))
income <- c(5.5, 8, 10, 20)
cat(sprintf("incomes 5.5, 8, 10, 20: poor %.0f%%, right is %.0f%%\n",
            arpr(income)$value, 100 * mean(income < line)))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
