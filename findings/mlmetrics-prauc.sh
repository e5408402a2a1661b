#!/bin/sh
# MLmetrics 1.1.1 (Debian 12: r-cran-mlmetrics): PRAUC, the area under the curve of precision by recall.
# Expected: 1 where every positive example is above every negative one.
# Behaviour: the curve's first point has no precision, as nothing was answered yet, and it is dropped
# with the strip to its right. The area begins at the recall of the first positive example: it lacks 1 / n
# for n positives, all of it for a single one. So the rarer a class, for which one chooses this
# measure, the more is missing: the scores of two data sets, or of two classes, cannot be compared.
# Seen, perfect scores, then one negative example above all:
#   1 positive of 10: 0.000, average precision 1.000
#   2 positives of 10: 0.500, average precision 1.000
#   4 positives of 10: 0.750, average precision 1.000
#   1 positive below a negative: 0.250, average precision 0.500
#   4 positives below a negative: 0.579, average precision 0.679
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-mlmetrics=1.1.1-3 r-cran-rocr=1.0-11-2 \
  r-cran-gplots=3.1.3-1 r-cran-gtools=3.9.4-1 r-cran-catools=1.18.2-1+b1 r-cran-bitops=1.0-7-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
average <- function(labels) { # of examples from the best score to the worst
  mean((cumsum(labels) / seq_along(labels))[labels == 1])
}
tell <- function(name, labels) {
  cat(sprintf("%s: %.3f, average precision %.3f\n", name,
      MLmetrics::PRAUC(rev(seq_along(labels)) / 10, labels), average(labels)))
}
tell("1 positive of 10", c(1, rep(0, 9)))
tell("2 positives of 10", c(rep(1, 2), rep(0, 8)))
tell("4 positives of 10", c(rep(1, 4), rep(0, 6)))
tell("1 positive below a negative", c(0, 1, rep(0, 8)))
tell("4 positives below a negative", c(0, rep(1, 4), rep(0, 5)))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
