#!/bin/sh
# epibasix 1.5 (Debian 12: r-cran-epibasix): corXY, the p of a correlation, two-sided or one-sided.
# Expected: that of cor.test, up to the approximation by a normal distribution that both may use.
# Behaviour: the one-sided ones take the size of the statistic for itself, so the sign of the correlation is lost: -0.33
# is greater than 0 with a p of 0.02 and not less, and "less.than" is never below 0.5. The two-sided one is right.
# Seen, 40 points:
#   correlation -0.33: less.than 0.983 for 0.018, greater.than 0.017 for 0.982, not.equal 0.035 for 0.035
#   correlation 0.04: less.than 0.594 for 0.594, greater.than 0.406 for 0.406, not.equal 0.813 for 0.811
#   correlation 0.40: less.than 0.995 for 0.994, greater.than 0.005 for 0.006, not.equal 0.011 for 0.011
#   correlation 0.64: less.than 1.000 for 1.000, greater.than 0.000 for 0.000, not.equal 0.000 for 0.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-epibasix=1.5-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(epibasix))
set.seed(1)
x <- rnorm(40)
noise <- rnorm(40)
for (slope in c(-0.3, -0.1, 0.1, 0.3)) {
  y <- slope * x + noise / 2
  cat(sprintf("correlation %.2f:", cor(x, y)))
  for (side in list(c("less.than", "less"), c("greater.than", "greater"), c("not.equal", "two.sided"))) {
    told <- corXY(x, y, HA = side[1])$p.value
    cat(sprintf(" %s %.3f for %.3f%s", side[1], told, cor.test(x, y, alternative = side[2])$p.value,
        if (side[1] == "not.equal") "\n" else ","))
  }
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
