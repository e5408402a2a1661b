#!/bin/sh
# SuppDists 1.1-9.7 (Debian 12: r-cran-suppdists): sFriedman, the moments of Friedman's statistic, by which
# classifiers are compared over data sets.
# Expected: those of all rankings that are as likely without any difference.
# Behaviour: mean, variance and third moment are. The fourth is a twelfth of it for two data sets, a sixth for
# four: it is smaller than the square of the variance, which no distribution's is.
# Seen:
#   3 classifiers, 2 data sets: variance 2.000, right is 2.000; third 0.000, right is 0.000; fourth 0.500, right is 6.000
#   3 classifiers, 3 data sets: variance 2.667, right is 2.667; third 3.556, right is 3.556; fourth 2.667, right is 17.778
#   3 classifiers, 4 data sets: variance 3.000, right is 3.000; third 6.000, right is 6.000; fourth 5.438, right is 33.750
#   3 classifiers, 5 data sets: variance 3.200, right is 3.200; third 7.680, right is 7.680; fourth 7.808, right is 47.616
#   3 classifiers, 6 data sets: variance 3.333, right is 3.333; third 8.889, right is 8.889; fourth 9.722, right is 58.889
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-suppdists=1.1-9.7-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(SuppDists))
rankings <- rbind(c(1, 2, 3), c(1, 3, 2), c(2, 1, 3), c(2, 3, 1), c(3, 1, 2), c(3, 2, 1))
for (sets in 2:6) {
  all_cases <- as.matrix(expand.grid(rep(list(1:6), sets)))
  statistic <- apply(all_cases, 1, function(case) sum(colSums(rankings[case, ])^2) / sets - 12 * sets)
  central <- function(k) mean((statistic - mean(statistic))^k)
  told <- sFriedman(r = 3, N = sets)
  cat(sprintf("3 classifiers, %d data sets: variance %.3f, right is %.3f; third %.3f, right is %.3f; ",
              sets, told$Variance, central(2), told$ThirdCentralMoment, central(3)))
  cat(sprintf("fourth %.3f, right is %.3f\n", told$FourthCentralMoment, central(4)))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
