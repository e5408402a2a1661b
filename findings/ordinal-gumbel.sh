#!/bin/sh
# ordinal 2022.11-16 (Debian 12: r-cran-ordinal): the Gumbel distribution of the least, max = FALSE, the one of
# the complementary log-log link: dgumbel, pgumbel, qgumbel, rgumbel.
# Expected: four views of one distribution, so that a quantile of p has the probability p below it.
# Behaviour: density and probability take the location for its negative, quantiles and draws do not: with the
# location 3 the draws have the mean 1.85, the density one of -4.15. With max = TRUE, or the location 0, all
# agree.
# Seen:
#   max TRUE, location 0, scale 2: mean by the density 1.15, of draws 1.15, right is 1.15; below the median lie 0.500
#   max TRUE, location 1, scale 2: mean by the density 2.15, of draws 2.15, right is 2.15; below the median lie 0.500
#   max TRUE, location 3, scale 2: mean by the density 4.15, of draws 4.15, right is 4.15; below the median lie 0.500
#   max FALSE, location 0, scale 2: mean by the density -1.15, of draws -1.15, right is -1.15; below the median lie 0.500
#   max FALSE, location 1, scale 2: mean by the density -2.15, of draws -0.15, right is -0.15; below the median lie 0.848
#   max FALSE, location 3, scale 2: mean by the density -4.15, of draws 1.84, right is 1.85; below the median lie 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-ordinal=2022.11-16-1 r-cran-ucminf=1.1-4.1-1 \
  r-cran-numderiv=2016.8-1.1-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(ordinal))
set.seed(1)
for (greatest in c(TRUE, FALSE)) for (location in c(0, 1, 3)) {
  density <- function(x) dgumbel(x, location, 2, max = greatest)
  mean_of <- integrate(function(x) x * density(x), -60, 60)$value
  median_told <- qgumbel(0.5, location, 2, max = greatest)
  below <- pgumbel(median_told, location, 2, max = greatest)
  draws <- mean(rgumbel(1e6, location, 2, max = greatest))
  right <- location + (if (greatest) 2 else -2) * 0.5772156649
  cat(sprintf("max %s, location %d, scale 2: mean by the density %.2f, of draws %.2f, right is %.2f; ",
              greatest, location, mean_of, round(draws, 2), right))
  cat(sprintf("below the median lie %.3f\n", below))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
