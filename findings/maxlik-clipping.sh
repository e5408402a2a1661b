#!/bin/sh
# maxLik 1.5-2 (Debian 12: r-cran-maxlik): SG_clip, the bound on the gradient in its stochastic gradient
# ascent and its Adam.
# Expected: a gradient whose squared norm is above SG_clip is shortened until it is SG_clip, in every step;
# so the smaller the bound, the shorter the steps.
# Behaviour: so it is in the first step. From the second on the gradient becomes as long as 1 through the
# root of the bound, where it should be as long as the root: with 0.25 it is 2 long instead of a half,
# with 0.01 ten instead of a tenth, longer than it was. Only a bound of 1 does what it should.
# Seen, the lengths of the first four steps, divided by the rate, on a slope of 3:
#   SG_clip 4: 2.0 0.5 0.5 0.5, right are 2.0 2.0 2.0 2.0
#   SG_clip 1: 1.0 1.0 1.0 1.0, right are 1.0 1.0 1.0 1.0
#   SG_clip 0.25: 0.5 2.0 2.0 2.0, right are 0.5 0.5 0.5 0.5
#   SG_clip 0.01: 0.1 10.0 10.0 10.0, right are 0.1 0.1 0.1 0.1
#   not clipped: 3.0 3.0 3.0 3.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-maxlik=1.5-2-1 r-cran-misctools=0.6-26-2 r-cran-digest=0.6.31-1 r-cran-sandwich=3.0-2-1 \
  r-cran-zoo=1.8-11-1 r-cran-lattice=0.20-45-3 r-cran-generics=0.1.3-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(maxLik))
rate <- 1e-4

# what has been climbed of 3 x, from 0, after so many steps
climbed <- function(steps, clip) {
  control <- list(iterlim = steps, SG_learningRate = rate, SG_clip = clip)
  coef(maxSGA(function(x, index) 3 * x, function(x, index) 3, start = 0, nObs = 1, control = control))
}

lengths <- function(clip) {
  paste(sprintf("%.1f", diff(c(0, sapply(1:4, climbed, clip = clip))) / rate), collapse = " ")
}

for (clip in c(4, 1, 0.25, 0.01)) {
  right <- paste(rep(sprintf("%.1f", sqrt(clip)), 4), collapse = " ")
  cat(sprintf("SG_clip %s: %s, right are %s\n", clip, lengths(clip), right))
}
cat(sprintf("not clipped: %s\n", lengths(NULL)))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library:$dir/usr/lib/R/library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
