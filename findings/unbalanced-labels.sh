#!/bin/sh
# unbalanced 2.0 (Debian 12: r-cran-unbalanced): ubBalance, which makes two classes more alike in size; positive names the
# smaller one.
# Expected: what is left of each example, or is drawn again, has the label that it had.
# Behaviour: if the smaller class comes first in the order of the levels, as "bad" before "good", the two labels are
# exchanged in all that comes back. If it comes second, they are kept.
# Seen, 100 examples whose class is told by the sign of x, 20 of them negative:
#   ubOver of bad, levels bad good: 140 examples, right labels of 0.00
#   ubUnder of bad, levels bad good: 40 examples, right labels of 0.00
#   ubTomek of bad, levels bad good: 100 examples, right labels of 0.00
#   ubSMOTE of bad, levels bad good: 140 examples, right labels of 0.00
#   ubNCL of bad, levels bad good: 100 examples, right labels of 0.00
#   ubOver of yes, levels no yes: 140 examples, right labels of 1.00
#   ubUnder of yes, levels no yes: 40 examples, right labels of 1.00
#   ubTomek of yes, levels no yes: 100 examples, right labels of 1.00
#   ubSMOTE of yes, levels no yes: 140 examples, right labels of 1.00
#   ubNCL of yes, levels no yes: 100 examples, right labels of 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-unbalanced=2.0-2 r-cran-fnn=1.1.3.1-1 r-cran-rann=2.6.1-1+b2 \
  r-cran-rcpp=1.0.10-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
library(FNN)
library(RANN)
# its functions alone, without the packages that the rest of it needs
library <- file.path(Sys.getenv("R_LIBS"), "unbalanced", "R", "unbalanced")
invisible(lazyLoad(library))
x <- c(-(1:20), 1:80) + 0.5 * c(rep(-1, 20), rep(1, 80))
X <- data.frame(x = x, z = rev(x))
for (names in list(c("bad", "good"), c("yes", "no"))) for (type in c("ubOver", "ubUnder", "ubTomek", "ubSMOTE", "ubNCL")) {
  set.seed(1)
  Y <- factor(ifelse(x < 0, names[1], names[2]))
  told <- ubBalance(X, Y, type, positive = names[1], k = 3, verbose = FALSE)
  right <- ifelse(told$X$x < 0, names[1], names[2])
  cat(sprintf("%s of %s, levels %s: %d examples, right labels of %.2f\n", type, names[1], paste(levels(Y), collapse = " "),
      length(right), mean(right == told$Y)))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
