#!/bin/sh
# SuppDists 1.1-9.7 (Debian 12: r-cran-suppdists): JohnsonFit from moments, and sJohnson, which tells the
# moments of the result.
# Expected: a distribution with the mean, the variance and the third and fourth moment that one asks for.
# Behaviour: one of unbounded type (SU), which is skewed, lies somewhere else: asked for the mean 0 and the
# variance 1, it has the mean 0.557, and so it is with a shift of the data. Its third moment is told with the
# other sign than draws have it. Without skewness, and of the lognormal type, all is right.
# Seen:
#   SU, asked for mean 0.0, third moment 0.0: of draws 0.00 and 0.0, told 0.00 and -0.0
#   SL, asked for mean 0.0, third moment 0.5: of draws 0.00 and 0.5, told -0.00 and 0.5
#   SU, asked for mean 0.0, third moment 0.5: of draws 0.56 and 0.5, told 0.56 and -0.5
#   SU, asked for mean 10.0, third moment 0.5: of draws 10.56 and 0.5, told 10.56 and -0.5
#   SU, asked for mean 0.0, third moment -0.5: of draws -0.56 and -0.5, told -0.56 and -0.5
#   SU, fitted to examples with the mean 0.32: mean of draws 0.34
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-suppdists=1.1-9.7-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(SuppDists))
asked <- list(c(0, 1, 0, 4), c(0, 1, 0.5, 3.45), c(0, 1, 0.5, 4), c(10, 1, 0.5, 4), c(0, 1, -0.5, 4))
for (moments in asked) {
  fitted <- JohnsonFit(moments, moment = "use")
  set.seed(1)
  draws <- rJohnson(1e6, fitted)
  told <- sJohnson(fitted)
  cat(sprintf("%s, asked for mean %.1f, third moment %.1f: of draws %.2f and %.1f, told %.2f and %.1f\n",
              fitted$type, moments[1], moments[3], mean(draws), mean((draws - mean(draws))^3), told$Mean,
              told$ThirdCentralMoment))
}
set.seed(3)
examples <- rexp(2000) / 3 + rt(2000, 6)
fitted <- JohnsonFit(examples, moment = "find")
cat(sprintf("%s, fitted to examples with the mean %.2f: mean of draws %.2f\n",
            fitted$type, mean(examples), mean(rJohnson(1e6, fitted))))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
