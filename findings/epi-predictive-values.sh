#!/bin/sh
# Epi 2.47 (Debian 12: r-cran-epi): ROC, whose table has sensitivity, specificity, pvp and pvn at every
# threshold.
# Expected: as its manual says, PV+ and PV-, the share of positives among the examples above the threshold and
# of negatives among those below it.
# Behaviour: the column pvp is 1 less PV-, and pvn is 1 less PV+. Of a test that is right eight times in ten pvp
# is a fifth.
# Seen:
#   above 4: sensitivity 1.00, right is 1.00; specificity 0.40, right is 0.40; pvp 0.00, right is 0.62; pvn 0.38, right is 1.00
#   above 8: sensitivity 0.90, right is 0.90; specificity 0.70, right is 0.70; pvp 0.12, right is 0.75; pvn 0.25, right is 0.88
#   above 10: sensitivity 0.80, right is 0.80; specificity 0.80, right is 0.80; pvp 0.20, right is 0.80; pvn 0.20, right is 0.80
#   above 12: sensitivity 0.70, right is 0.70; specificity 0.90, right is 0.90; pvp 0.25, right is 0.88; pvn 0.12, right is 0.75
#   above 14: sensitivity 0.60, right is 0.60; specificity 1.00, right is 1.00; pvp 0.29, right is 1.00; pvn 0.00, right is 0.71
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-epi=2.47-1 r-cran-cmprsk=2.2-11-1 r-cran-etm=1.1.1-1 \
  r-cran-plyr=1.8.8-1 r-cran-dplyr=1.0.10-1 r-cran-numderiv=2016.8-1.1-3 r-cran-data.table=1.14.8+dfsg-1 \
  r-cran-zoo=1.8-11-1 r-cran-magrittr=2.0.3-1 r-cran-rcpp=1.0.10-1 r-cran-cli=3.6.0-1 r-cran-fansi=1.0.4-1 \
  r-cran-generics=0.1.3-1 r-cran-glue=1.6.2-1 r-cran-lifecycle=1.0.3+dfsg-1 r-cran-pillar=1.8.1+dfsg-1 \
  r-cran-pkgconfig=2.0.3-2 r-cran-r6=2.5.1-1 r-cran-rlang=1.0.6-1 r-cran-tibble=3.1.8+dfsg-1 \
  r-cran-tidyselect=1.2.0+dfsg-1 r-cran-utf8=1.2.3-1 r-cran-vctrs=0.5.2-1 r-cran-withr=2.5.0-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(Epi))
score <- 1:20
label <- c(0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1)
table <- ROC(test = score, stat = label, plot = "none")$res
for (threshold in c(4, 8, 10, 12, 14)) {
  row <- table[table[, 5] == threshold, ]
  above <- score > threshold
  cat(sprintf("above %d: sensitivity %.2f, right is %.2f; specificity %.2f, right is %.2f; ", threshold,
              row$sens, mean(above[label == 1]), row$spec, mean(!above[label == 0])))
  cat(sprintf("pvp %.2f, right is %.2f; pvn %.2f, right is %.2f\n",
              row$pvp, mean(label[above]), row$pvn, 1 - mean(label[!above])))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
