#!/bin/sh
# proxy 0.4-27 (Debian 12: r-cran-proxy), distances: Soergel's, and Wave and Hedges'.
# Expected: as the registry of the package says of them, the sum of |x - y| by the sum of max(x_i, y_i), and the sum
# over i of 1 - min(x_i, y_i) / max(x_i, y_i).
# Behaviour: least and largest are taken once, of all numbers of the two. So Soergel's distance divides by the largest
# number alone and goes above 1, where two rows without anything in common are 1 apart, and Wave and Hedges' is
# never above 1, is not 0 for two equal rows, and is 1 wherever there is a 0.
# Seen:
#   1 2 3 4 and 1 2 3 4: Soergel 0.0000, by hand 0.0000; Wave-Hedges 0.7500, by hand 0.0000
#   1 2 3 4 and 2 1 5 3: Soergel 1.0000, by hand 0.3846; Wave-Hedges 0.8000, by hand 1.6500
#   5 0 1 and 5 2 1: Soergel 0.4000, by hand 0.2500; Wave-Hedges 1.0000, by hand 1.0000
#   8 8 8 and 2 2 2: Soergel 2.2500, by hand 0.7500; Wave-Hedges 0.7500, by hand 2.2500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-proxy=0.4-27-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(proxy))

tell <- function(name, x, y) {
  told <- function(method) as.numeric(proxy::dist(rbind(x, y), method = method))
  cat(sprintf("%s: Soergel %.4f, by hand %.4f; Wave-Hedges %.4f, by hand %.4f\n", name,
      told("Soergel"), sum(abs(x - y)) / sum(pmax(x, y)),
      told("Wave"), sum(1 - pmin(x, y) / pmax(x, y))))
}

tell("1 2 3 4 and 1 2 3 4", c(1, 2, 3, 4), c(1, 2, 3, 4))
tell("1 2 3 4 and 2 1 5 3", c(1, 2, 3, 4), c(2, 1, 5, 3))
tell("5 0 1 and 5 2 1", c(5, 0, 1), c(5, 2, 1))
tell("8 8 8 and 2 2 2", c(8, 8, 8), c(2, 2, 2))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
