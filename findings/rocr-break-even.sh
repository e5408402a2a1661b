#!/bin/sh
# ROCR 1.0-11 (Debian 12: r-cran-rocr): prbe, the break-even point, where precision and recall are equal.
# Expected: a threshold, and the precision and recall there; where scores are tied and the two are nowhere
# equal, a value between those of the thresholds between which they cross.
# Behaviour: where they cross, the value is what the search for the crossing left over of their difference,
# so 0, whatever the classifier. Where some threshold has them equal it is right; so a bad classifier may
# have 0.2, and a good one that gives equal scores 0.
# Seen, 50 of 150 examples positive; precision and recall at the thresholds on both sides:
#   a good one, tied: threshold 7.417, value 0.000; precision 1.000 and 0.714, recall 0.600 and 1.000
#   the same, ties broken: threshold 6.950, value 1.000; precision 1.000 and 1.000, recall 0.980 and 1.000
#   a bad one, tied: threshold 7.000, value 0.200; precision 0.333 and 0.200, recall 0.200 and 0.200
#   the same, ties broken: threshold 6.853, value 0.200; precision 0.204 and 0.200, recall 0.200 and 0.200
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-rocr=1.0-11-2 r-cran-gplots=3.1.3-1 r-cran-gtools=3.9.4-1 \
  r-cran-catools=1.18.2-1+b1 r-cran-bitops=1.0-7-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(ROCR))

tell <- function(name, scores, labels) {
  asked <- prediction(scores, labels)
  point <- performance(asked, "prbe")
  both <- performance(asked, "prec", "rec")
  precision <- both@y.values[[1]]
  recall <- both@x.values[[1]]
  at <- which(diff(sign(precision - recall)) != 0)[1] + 0:1
  cat(sprintf("%s: threshold %.3f, value %.3f; precision %.3f and %.3f, recall %.3f and %.3f\n", name,
      point@x.values[[1]][1], abs(point@y.values[[1]][1]), precision[at[1]], precision[at[2]], recall[at[1]],
      recall[at[2]]))
}

labels <- rep(1:0, c(50, 100))
good <- c(rep(c(9, 8, 8, 7, 7), 10), rep(c(7, 6, 5, 4, 3), 20))
bad <- c(rep(c(9, 6, 4, 3, 2), 10), rep(c(9, 7, 5, 3, 1), 20))
tell("a good one, tied", good, labels)
tell("the same, ties broken", good - 1:150 / 1000, labels)
tell("a bad one, tied", bad, labels)
tell("the same, ties broken", bad - 1:150 / 1000, labels)
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
