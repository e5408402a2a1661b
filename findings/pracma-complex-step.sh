#!/bin/sh
# pracma 2.4.2 (Debian 12: r-cran-pracma): slopes by a complex step (grad_csd), exact to the last digit,
# beside those by differences (grad).
# Expected: the slopes of the function, or a refusal where it has no complex values; numDeriv, with
# method "complex", refuses all but the last two of these.
# Behaviour: of a complex number abs is the length, so no imaginary part is left, and the slope of |w| is
# 0 everywhere: an L1 penalty, an absolute error and a rectifier made of |w| have lost it without a word.
# What is compared with "exact" slopes then seems wrong. Squares and logarithms are right.
# Seen at (2, -1):
#   sum of |w|: complex step 0.0 0.0, differences 1.0 -1.0
#   squared error and |w|: complex step 2.0 -4.0, differences 3.0 -5.0
#   rectifier (w + |w|) / 2: complex step 0.5 0.5, differences 1.0 0.0
#   sum of squares: complex step 4.0 -2.0, differences 4.0 -2.0
#   softplus: complex step 0.9 0.3, differences 0.9 0.3
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-pracma=2.4.2-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
tell <- function(name, f) {
  cat(sprintf("%s: complex step %s, differences %s\n", name,
      paste(sprintf("%.1f", pracma::grad_csd(f, c(2, -1))), collapse = " "),
      paste(sprintf("%.1f", pracma::grad(f, c(2, -1)) + 0), collapse = " ")))
}
tell("sum of |w|", function(w) sum(abs(w)))
tell("squared error and |w|", function(w) sum((w - 1)^2) + sum(abs(w)))
tell("rectifier (w + |w|) / 2", function(w) sum((w + abs(w)) / 2))
tell("sum of squares", function(w) sum(w^2))
tell("softplus", function(w) sum(log(1 + exp(w))))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
