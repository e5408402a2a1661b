#!/bin/sh
# msm 1.7 (Debian 12: r-cran-msm): r2phase, draws from a two-phase distribution of durations.
# Expected: n draws, as of rexp.
# Behaviour: it makes one draw and gives it back n times, unless one of the parameters is a vector as long as n. p2phase
# and d2phase are right, and agree with draws made one by one.
# Seen, 1000 draws with the rates 1.3, 2.1 and 0.7:
#   r2phase(1000): 1 different ones, deviation 0.00, below 0.5: 1.00 for 0.57
#   r2phase(1000) again: 1 different ones, deviation 0.00, below 0.5: 0.00 for 0.57
#   r2phase(1), 1000 times: 1000 different ones, deviation 1.19, below 0.5: 0.57 for 0.57
#   r2phase with 1000 equal rates: 1000 different ones, deviation 1.26, below 0.5: 0.57 for 0.57
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-msm=1.7-1 r-cran-mvtnorm=1.1-3-1+b1 r-cran-expm=0.999-7-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(msm))
told <- function(name, drawn)
  cat(sprintf("%s: %d different ones, deviation %.2f, below 0.5: %.2f for %.2f\n", name, length(unique(drawn)), sd(drawn),
      mean(drawn < 0.5), p2phase(0.5, 1.3, 2.1, 0.7)))
set.seed(1)
told("r2phase(1000)", r2phase(1000, 1.3, 2.1, 0.7))
told("r2phase(1000) again", r2phase(1000, 1.3, 2.1, 0.7))
told("r2phase(1), 1000 times", replicate(1000, r2phase(1, 1.3, 2.1, 0.7)))
told("r2phase with 1000 equal rates", r2phase(1000, rep(1.3, 1000), rep(2.1, 1000), rep(0.7, 1000)))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
