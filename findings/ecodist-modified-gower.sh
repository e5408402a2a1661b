#!/bin/sh
# ecodist 2.0.9 (Debian 12: r-cran-ecodist): distance by "modgower10", the modified Gower distance of counts to
# base 10.
# Expected: Anderson's: differences of log10(x) + 1, where 0 stays 0, so that none and one are as far apart as
# one and ten.
# Behaviour: the 1 is not added, but 0 stays 0: between none and one there is no distance at all, and what is 10
# in one sample and 1 in another is as far as 10 and none.
# Seen:
#   10 5 and 100 5: modgower10 1.000, right is 1.000
#   1 5 and 10 5: modgower10 1.000, right is 1.000
#   0 5 and 10 5: modgower10 1.000, right is 2.000
#   0 5 and 1 5: modgower10 0.000, right is 1.000
#   0 0 1 5 and 1 1 0 5: modgower10 0.000, right is 3.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-ecodist=2.0.9-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(ecodist))
scaled <- function(x) ifelse(x > 0, log10(pmax(x, 1)) + 1, 0)
tell <- function(first, second) {
  seen <- distance(rbind(first, second), "modgower10")
  right <- sum(abs(scaled(first) - scaled(second)))
  cat(sprintf("%s and %s: modgower10 %.3f, right is %.3f\n", paste(first, collapse = " "),
              paste(second, collapse = " "), seen, right))
}
tell(c(10, 5), c(100, 5))
tell(c(1, 5), c(10, 5))
tell(c(0, 5), c(10, 5))
tell(c(0, 5), c(1, 5))
tell(c(0, 0, 1, 5), c(1, 1, 0, 5))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
