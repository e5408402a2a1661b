#!/bin/sh
# ROSE 0.0-4 (Debian 12: r-cran-rose), for classes of which one is rare: its accuracy.meas.
# Expected: F is the harmonic mean of precision and recall, 2 p r / (p + r): 1 where all is right.
# Behaviour: the 2 is missing. F is half of what everybody else calls F1, and a perfect classifier has
# 0.5; beside a precision and a recall of 1 it is told as such. Two classifiers keep their order, so only
# a comparison with another program, or with a number in a paper, shows it.
# Seen:
#   all 10 right: precision 1.000, recall 1.000, F 0.500, right is 1.000
#   3 of 4 found, 2 too many: precision 0.600, recall 0.750, F 0.333, right is 0.667
#   1 of 4 found: precision 1.000, recall 0.250, F 0.200, right is 0.400
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-rose=0.0-4-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
tell <- function(name, answers) {
  labels <- c(1, 1, 1, 1, 0, 0, 0, 0, 0, 0)
  seen <- ROSE::accuracy.meas(labels, answers, threshold = 0.5)
  right <- sum(labels == 1 & answers == 1)
  f <- 2 * right / (sum(labels) + sum(answers))
  cat(sprintf("%s: precision %.3f, recall %.3f, F %.3f, right is %.3f\n",
      name, seen$precision, seen$recall, seen$F, f))
}
tell("all 10 right", c(1, 1, 1, 1, 0, 0, 0, 0, 0, 0))
tell("3 of 4 found, 2 too many", c(1, 1, 1, 0, 1, 1, 0, 0, 0, 0))
tell("1 of 4 found", c(1, 0, 0, 0, 0, 0, 0, 0, 0, 0))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
