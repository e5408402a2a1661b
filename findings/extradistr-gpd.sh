#!/bin/sh
# extraDistr 1.9.1 (Debian 12: r-cran-extradistr): rgpd, draws from a generalized Pareto distribution.
# Expected: with xi = 0, the value that it has unless told otherwise, exponential draws: above mu, with the mean mu + sigma.
# Behaviour: with xi = 0 the sign is wrong: all draws lie below mu, where the density of dgpd is 0, with the mean mu - sigma.
# With any other xi, however near to 0, they are right, as are dgpd, pgpd and qgpd, and rgev with xi = 0.
# Seen, 10000 draws:
#   mu 0, sigma 1, xi 0: mean -1.0 for 1.0, below mu 1, density there 0.00, below mu + 0.5 1.00 for 0.39
#   mu 5, sigma 2, xi 0: mean 3.0 for 7.0, below mu 1, density there 0.00, below mu + 0.5 1.00 for 0.22
#   mu 5, sigma 2, xi 1e-06: mean 7.0 for 7.0, below mu 0, density there 0.25, below mu + 0.5 0.22 for 0.22
#   mu 5, sigma 2, xi 0.3: mean 7.9 for 7.9, below mu 0, density there 0.20, below mu + 0.5 0.22 for 0.21
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-extradistr=1.9.1-1 r-cran-rcpp=1.0.10-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(extraDistr))
for (case in list(c(0, 1, 0), c(5, 2, 0), c(5, 2, 1e-6), c(5, 2, 0.3))) {
  set.seed(1)
  drawn <- rgpd(10000, case[1], case[2], case[3])
  right <- case[1] + case[2] / (1 - case[3])
  cat(sprintf("mu %g, sigma %g, xi %g: mean %.1f for %.1f, below mu %g, density there %.2f, below mu + 0.5 %.2f for %.2f\n",
      case[1], case[2], case[3], mean(drawn), right, mean(drawn < case[1]),
      dgpd(median(drawn), case[1], case[2], case[3]), mean(drawn < case[1] + 0.5),
      pgpd(case[1] + 0.5, case[1], case[2], case[3])))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
