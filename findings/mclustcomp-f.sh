#!/bin/sh
# mclustcomp 0.3.3 (Debian 12: r-cran-mclustcomp), measures of how two clusterings agree: F, and what labels may be.
# Expected: F is the mean, by the clusters' sizes, of the best 2 n_ij / (n_i + n_j) that a cluster has with one of the
# other clustering: 1 for the same clustering, never above. And a label is a label.
# Behaviour: n_ij is not in it, but n_i n_j in its place: F is 4 for two pairs of clusters of four, whether they are the
# same or have nothing to do with each other, and grows with the examples. Labels that are words are taken for
# rows of letters, one example for each letter: a Rand index of 8 and an adjusted one of 3.
# Seen, F and adjusted Rand index of clusters of one size:
#   two clusters of 4 and itself: F 4.00, by hand 1.00; adjusted Rand 1.00
#   two clusters of 4 and one across: F 4.00, by hand 0.50; adjusted Rand -0.17
#   two clusters of 40 and itself: F 40.00, by hand 1.00; adjusted Rand 1.00
#   two clusters of 40 and one across: F 40.00, by hand 0.50; adjusted Rand -0.01
#   rand of words: 8.14, of the same as numbers 0.43
#   adjrand of words: 3.33, of the same as numbers -0.17
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-mclustcomp=0.3.3-2 r-cran-rbibutils=2.2.13-1 \
  r-cran-rcpp=1.0.10-1 r-cran-rdpack=2.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
library(mclustcomp)

told <- function(x, y, type) mclustcomp(x, y, types = type)$scores

by_hand <- function(x, y) {
  common <- table(x, y)
  both <- 2 * common / outer(rowSums(common), colSums(common), "+")
  sum(rowSums(common) * apply(both, 1, max)) / length(x)
}

for (n in c(4, 40)) {
  x <- rep(1:2, each = n)
  for (other in c("itself", "one across")) {
    y <- if (other == "itself") x else rep(1:2, n)
    cat(sprintf("two clusters of %d and %s: F %.2f, by hand %.2f; adjusted Rand %.2f\n", n, other,
        told(x, y, "f"), by_hand(x, y), told(x, y, "adjrand")))
  }
}
x <- rep(c("cat", "dog"), each = 4)
y <- rep(c("cow", "hen"), 4)
for (type in c("rand", "adjrand")) {
  cat(sprintf("%s of words: %.2f, of the same as numbers %.2f\n", type, told(x, y, type),
      told(as.integer(factor(x)), as.integer(factor(y)), type)))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
