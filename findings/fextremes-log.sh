#!/bin/sh
# fExtremes 4021.83 (Debian 12: r-cran-fextremes): dgev, the density of a generalized extreme value
# distribution, with log = TRUE.
# Expected: the logarithm of the density, to be summed to a log-likelihood; as dgpd of the same package gives
# it.
# Behaviour: log is never used: it gives the density, whatever one says. Where such values are summed, the scale
# with the largest sum is the smallest of all that are tried.
# Seen:
#   dgev at -1: density 0.0902, log = TRUE 0.0902, right is -2.4060; dgpd at 1: log = TRUE -1.2650, right is -1.2650
#   dgev at 1: density 0.1839, log = TRUE 0.1839, right is -1.6931; dgpd at 3: log = TRUE -2.2673, right is -2.2673
#   dgev at 3: density 0.1120, log = TRUE 0.1120, right is -2.1890; dgpd at 5: log = TRUE -3.1259, right is -3.1259
#   likeliest scale of quantiles with the scale 2: 0.1 with log = TRUE, 2.0 by logarithms of the density
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-fextremes=4021.83-1 r-cran-fbasics=4021.93-1 r-cran-fgarch=4022.89-1 \
  r-cran-timedate=4022.108-1 r-cran-timeseries=4021.105-2 r-cran-spatial=7.3-16-1 r-cran-gss=2.2-3-2 \
  r-cran-stabledist=0.7-1-3 r-cran-cvar=0.5-2 r-cran-gbutils=0.5-3 r-cran-rdpack=2.4-1 r-cran-rbibutils=2.2.13-1 \
  r-cran-fastica=1.2-3-1+b1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(fExtremes))
for (x in c(-1, 1, 3)) {
  cat(sprintf("dgev at %d: density %.4f, log = TRUE %.4f, right is %.4f; ", x, dgev(x, 0.2, 1, 2),
              dgev(x, 0.2, 1, 2, log = TRUE), log(dgev(x, 0.2, 1, 2))))
  cat(sprintf("dgpd at %d: log = TRUE %.4f, right is %.4f\n", x + 2, dgpd(x + 2, 0.2, 0, 2, log = TRUE),
              log(dgpd(x + 2, 0.2, 0, 2))))
}
examples <- qgev(ppoints(500), 0.2, 1, 2)
scales <- seq(0.1, 5, 0.1)
best <- function(log_density) scales[which.max(sapply(scales, function(s) sum(log_density(s))))]
cat(sprintf("likeliest scale of quantiles with the scale 2: %.1f with log = TRUE, %.1f by logarithms of the density\n",
            best(function(s) dgev(examples, 0.2, 1, s, log = TRUE)), best(function(s) log(dgev(examples, 0.2, 1, s)))))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library:$dir/usr/lib/R/library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
