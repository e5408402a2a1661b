#!/bin/sh
# poweRlaw 0.70.6 (Debian 12: r-cran-powerlaw): dist_cdf of its discrete distributions from a smallest value 2 on,
# with lower_tail = FALSE.
# Expected: one meaning of an upper tail for all four, P(X > x), and with the lower tail a sum of 1; or P(X >= x) for
# all, as what is plotted of the data is.
# Behaviour: the power law and the exponential give P(X >= x). The Poisson and the log-normal give neither: a tail
# is divided by what lies above 2, where 2 itself can occur, so it is that of X > x, given X > 2. Lower tails
# are right for all. Curves of the fits in one picture are of two kinds, and the log-normal looks too heavy.
# Seen:
#   power law at 3: upper 0.4823, lower 0.7055; by its probabilities P(X > 3) 0.2945, P(X >= 3) 0.4823, P(X <= 3) 0.7055
#   exponential at 3: upper 0.6065, lower 0.6321; by its probabilities P(X > 3) 0.3679, P(X >= 3) 0.6065, P(X <= 3) 0.6321
#   Poisson at 3: upper 0.6116, lower 0.5595; by its probabilities P(X > 3) 0.4405, P(X >= 3) 0.7202, P(X <= 3) 0.5595
#   log-normal at 3: upper 0.7504, lower 0.4471; by its probabilities P(X > 3) 0.5529, P(X >= 3) 0.7368, P(X <= 3) 0.4471
#   power law at 6: upper 0.1506, lower 0.8826; by its probabilities P(X > 6) 0.1174, P(X >= 6) 0.1506, P(X <= 6) 0.8826
#   exponential at 6: upper 0.1353, lower 0.9179; by its probabilities P(X > 6) 0.0821, P(X >= 6) 0.1353, P(X <= 6) 0.9179
#   Poisson at 6: upper 0.0581, lower 0.9582; by its probabilities P(X > 6) 0.0418, P(X >= 6) 0.1048, P(X <= 6) 0.9582
#   log-normal at 6: upper 0.3593, lower 0.7353; by its probabilities P(X > 6) 0.2647, P(X >= 6) 0.3322, P(X <= 6) 0.7353
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-powerlaw=0.70.6-2 r-cran-pracma=2.4.2-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(poweRlaw))
tails <- function(name, model, parameters, x) {
  m <- model$new(rep(1:20, 20:1))
  m$setXmin(2)
  m$setPars(parameters)
  p <- dist_pdf(m, 2:100000)
  cat(sprintf("%s at %d: upper %.4f, lower %.4f; by its probabilities ", name, x,
              dist_cdf(m, x, lower_tail = FALSE), dist_cdf(m, x)))
  cat(sprintf("P(X > %d) %.4f, P(X >= %d) %.4f, P(X <= %d) %.4f\n", x, sum(p[-(1:(x - 1))]), x,
              sum(p[(x - 1):length(p)]), x, sum(p[1:(x - 1)])))
}
for (x in c(3, 6)) {
  tails("power law", displ, 2.5, x)
  tails("exponential", disexp, 0.5, x)
  tails("Poisson", dispois, 3, x)
  tails("log-normal", dislnorm, c(1, 1), x)
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
