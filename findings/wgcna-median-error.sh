#!/bin/sh
# WGCNA 1.72-1 (Debian 12: r-cran-wgcna): accuracyMeasures of predicted and observed numbers.
# Expected: the median absolute error in the unit of the numbers.
# Behaviour: what is called MedianAbsoluteError is the median of the squared errors: errors of 10 have 100, errors of 0.1
# have 0.01, and in another unit it is not the same answer. The mean square error beside it is right.
# Seen:
#   unit 0.1: median absolute error 0.01 for 0.10, mean square error 0.0145 for 0.0145
#   unit 1: median absolute error 1.00 for 1.00, mean square error 1.4500 for 1.4500
#   unit 10: median absolute error 100.00 for 10.00, mean square error 145.0000 for 145.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-wgcna=1.72-1-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
# its functions alone, without the packages that the rest of it needs
invisible(lazyLoad(file.path(Sys.getenv("R_LIBS"), "WGCNA", "R", "WGCNA")))
rcorr.cens <- function(...) NA # of another package, for a measure that is not looked at
cor <- stats::cor # in place of a faster one in C

observed <- c(1, 2, 3, 4, 5)
errors <- c(1, -1, 1, 0.5, -2)
for (unit in c(0.1, 1, 10)) {
  measures <- accuracyMeasures((observed + errors) * unit, observed * unit)
  told <- setNames(measures$Value, measures$Measure)
  cat(sprintf("unit %g: median absolute error %.2f for %.2f, mean square error %.4f for %.4f\n", unit,
      told["MedianAbsoluteError"], median(abs(errors * unit)), told["MeanSquareError"], mean((errors * unit)^2)))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
