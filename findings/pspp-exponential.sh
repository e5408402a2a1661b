#!/bin/sh
# PSPP 1.6.2 (Debian 12: pspp): NPAR TESTS with KOLMOGOROV-SMIRNOV(EXPONENTIAL).
# Expected: the greatest distance between the examples' distribution function and the exponential one with their mean.
# Behaviour: the mean is taken for the rate, one over it: whatever has a mean of some units is far from exponential, with D near
# 1 and p near 0, quantiles of the exponential distribution too. The same in another unit, with the mean 1, is exponential.
# Seen, of 20 quantiles of an exponential distribution with the mean told, beside R's statistic:
#   mean 9.83: D .95, p .000, by R 0.03, with the mean for the rate 0.95
#   mean 2.95: D .70, p .000, by R 0.03, with the mean for the rate 0.70
#   mean 0.98: D .03, p 1.000, by R 0.03, with the mean for the rate 0.03
#   mean 0.29: D .75, p .000, by R 0.03, with the mean for the rate 0.75
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
Rscript --vanilla - > "$dir/seen.sps" <<'R'
for (mean in c(10, 3, 1, 0.3)) {
  cat("DATA LIST LIST NOTABLE /x.\nBEGIN DATA\n")
  cat(sprintf("%.6f\n", mean * qexp((1:20 - 0.5) / 20)), sep = "")
  cat("END DATA.\nNPAR TESTS /KOLMOGOROV-SMIRNOV(EXPONENTIAL)=x.\n")
}
R
(cd "$dir" && LD_LIBRARY_PATH="$libs:$libs/pspp" HOME="$dir" usr/bin/pspp -O format=csv -o told.csv seen.sps) > "$dir/log" 2>&1 \
  || [ -s "$dir/told.csv" ] || { cat "$dir/log"; exit 1; }
cat > "$dir/seen.R" <<'R'
lines <- strsplit(readLines(commandArgs(TRUE)[1]), ",")
of <- function(name, place) sapply(Filter(function(cells) length(cells) && cells[1] == name, lines), function(cells) cells[place])
means <- c(10, 3, 1, 0.3)
for (k in 1:4) {
  x <- means[k] * qexp((1:20 - 0.5) / 20)
  cat(sprintf("mean %.2f: D %s, p %s, by R %.2f, with the mean for the rate %.2f\n", mean(x),
              of("Most Extreme Differences", 3)[k], of("Asymp. Sig. (2-tailed)", 3)[k],
              ks.test(x, "pexp", 1 / mean(x))$statistic, ks.test(x, "pexp", mean(x))$statistic))
}
R
seen=$(Rscript --vanilla "$dir/seen.R" "$dir/told.csv" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
