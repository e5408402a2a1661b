#!/bin/sh
# GB2 2.1.1 (Debian 12: r-cran-gb2): main.gb2, the indicators of a generalized beta distribution of the second kind,
# with shapes a, p and q; rmpg among them, by how much the median of the poor is below the line of poverty (60% of the
# median), in percent of it.
# Expected: all by the distribution that is given, rmpg like that of rmpg.gb2.
# Behaviour: rmpg is that of another distribution: p stands in for q. The others are right, and so is nearly rmpg where
# p and q are nearly the same, as in the help's example.
# Seen:
#   the help's p 0.97, q 1.03: poor 12.24%, right is 12.24%; their gap 18.12%, right is 18.08%, of rmpg.gb2 18.08%
#   p 1.2, q 1.5: poor 14.32%, right is 14.32%; their gap 20.06%, right is 19.83%, of rmpg.gb2 19.83%
#   p 0.5, q 4: poor 24.89%, right is 24.89%; their gap 38.66%, right is 37.63%, of rmpg.gb2 37.63%
#   p 4, q 0.5: poor 16.70%, right is 16.70%; their gap 10.03%, right is 16.06%, of rmpg.gb2 16.06%
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-gb2=2.1.1-1 \
    r-cran-hypergeo=1.2-13-4) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for deb in "$dir"/*.deb; do dpkg -x "$deb" "$dir"; done
cat > "$dir/seen.R" <<'END'
# the functions alone, without the packages that the rest of it needs
for (name in c("hypergeo", "GB2")) invisible(lazyLoad(file.path(Sys.getenv("R_LIBS"), name, "R", name)))
told <- function(name, a, p, q) {
  quantile <- function(u) 2 * (qbeta(u, p, q) / (1 - qbeta(u, p, q)))^(1 / a)
  share <- function(x) pbeta((x / 2)^a / (1 + (x / 2)^a), p, q)
  line <- 0.6 * quantile(0.5)
  main <- main.gb2(0.6, a, 2, p, q)
  cat(sprintf("%s: poor %.2f%%, right is %.2f%%; ", name, main["arpr"], 100 * share(line)))
  cat(sprintf("their gap %.2f%%, right is %.2f%%, of rmpg.gb2 %.2f%%\n", main["rmpg"],
              100 * (1 - quantile(share(line) / 2) / line), 100 * rmpg.gb2(share(line), a, p, q)))
}
told("the help's p 0.97, q 1.03", 3.9, 0.97, 1.03)
told("p 1.2, q 1.5", 3, 1.2, 1.5)
told("p 0.5, q 4", 3, 0.5, 4)
told("p 4, q 0.5", 3, 4, 0.5)
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
