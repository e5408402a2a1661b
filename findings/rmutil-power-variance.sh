#!/bin/sh
# rmutil 1.1.10 (Debian 12: r-cran-rmutil): ppvfpois, the distribution function of counts that are Poisson with a rate
# of the power variance function family, as of visits that differ more than Poisson's.
# Expected: the probability of q or fewer, as of every other distribution function of R and of this package.
# Behaviour: of fewer than q: it is 0 for q = 0, and each is what belongs to the count before.
# Seen, with the mean 3, for q = 0 to 5:
#   f = -0.5: the densities sum to 1.0000, their mean is 3.0000
#     ppvfpois: 0.0000 0.1315 0.3149 0.4977 0.6522 0.7698
#     sums of dpvfpois: 0.1315 0.3149 0.4977 0.6522 0.7698 0.8533
#   f = 0.3: the densities sum to 1.0000, their mean is 3.0000
#     ppvfpois: 0.0000 0.0834 0.2584 0.4664 0.6517 0.7897
#     sums of dpvfpois: 0.0834 0.2584 0.4664 0.6517 0.7897 0.8807
#   Consul's distribution, of the same package
#     pconsul: 0.1353 0.3293 0.5146 0.6639 0.7740 0.8510
#     sums of dconsul: 0.1353 0.3293 0.5146 0.6639 0.7740 0.8510
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-rmutil=1.1.10-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(rmutil))
shown <- function(name, x) cat(name, ": ", paste(sprintf("%.4f", x), collapse = " "), "\n", sep = "")
q <- 0:5
for (f in c(-0.5, 0.3)) {
  density <- dpvfpois(0:100, 3, 1.5, f)
  cat(sprintf("f = %.1f: the densities sum to %.4f, their mean is %.4f\n", f, sum(density), sum(0:100 * density)))
  shown("  ppvfpois", ppvfpois(q, 3, 1.5, f))
  shown("  sums of dpvfpois", cumsum(density)[q + 1])
}
cat("Consul's distribution, of the same package\n")
shown("  pconsul", pconsul(q, 3, 1.5))
shown("  sums of dconsul", cumsum(dconsul(q, 3, 1.5)))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
