#!/bin/sh
# rmutil 1.1.10 (Debian 12: r-cran-rmutil): qskewlaplace and rskewlaplace, for a Laplace distribution with another slope
# on each side of m, where a share of f^2 / (1 + f^2) lies below m.
# Expected: qskewlaplace inverts pskewlaplace, and the draws are distributed as that says.
# Behaviour: both change sides at the probability 1/2, which is right for f = 1 only, the symmetric one. For other f what
# lies between 1/2 and f^2 / (1 + f^2) goes to the wrong branch: for f = 0.5 no draw lies between 0.46 and 0.94, where
# the density and pskewlaplace have 14 percent of them.
# Seen:
#   f 0.5: the quantiles' probabilities 0.10 0.28 0.35 0.55 0.70 0.90 for 0.10 0.30 0.45 0.55 0.70 0.90
#   f 0.5: between 0.46 and 0.94: 0.000 of the draws, 0.136 by pskewlaplace, 0.136 by the density's integral
#   f 1: the quantiles' probabilities 0.10 0.30 0.45 0.55 0.70 0.90 for 0.10 0.30 0.45 0.55 0.70 0.90
#   f 1: between 0.46 and 0.94: 0.121 of the draws, 0.120 by pskewlaplace, 0.120 by the density's integral
#   f 2: the quantiles' probabilities 0.10 0.30 0.45 0.65 0.72 0.90 for 0.10 0.30 0.45 0.55 0.70 0.90
#   f 2: between -0.94 and -0.46: 0.000 of the draws, 0.136 by pskewlaplace, 0.136 by the density's integral
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-rmutil=1.1.10-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(rmutil, warn.conflicts = FALSE))
for (f in c(0.5, 1, 2)) {
  p <- c(0.1, 0.3, 0.45, 0.55, 0.7, 0.9)
  told <- pskewlaplace(qskewlaplace(p, f = f), f = f)
  cat(sprintf("f %g: the quantiles' probabilities %s for %s\n", f, paste(sprintf("%.2f", told), collapse = " "),
      paste(sprintf("%.2f", p), collapse = " ")))
  ends <- sort(c(0.46, 0.94) * if (f == 2) -1 else 1)
  set.seed(1)
  drawn <- rskewlaplace(100000, f = f)
  cat(sprintf("f %g: between %g and %g: %.3f of the draws, %.3f by pskewlaplace, %.3f by the density's integral\n", f,
      ends[1], ends[2], mean(ends[1] < drawn & drawn < ends[2]), diff(pskewlaplace(ends, f = f)),
      integrate(function(x) dskewlaplace(x, f = f), ends[1], ends[2])$value))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
