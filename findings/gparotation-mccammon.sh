#!/bin/sh
# GPArotation 2022.10-2 (Debian 12: r-cran-gparotation): vgQ.mccammon, McCammon's entropy ratio of a matrix of loadings and
# its gradient, by which a descent turns factors.
# Expected: the gradient Gq is the slope of the value f beside it.
# Behaviour: it is not, and some entries have the wrong sign: in one of its terms a division by the sum of all squares is
# missing, and only where that is 1 it is right. The gradients of the other criteria agree with difference quotients.
# Seen, of six loadings on two factors, then the largest difference for each criterion:
#   loading 1: gradient -0.721 0.107, difference quotients -0.153 0.170
#   loading 2: gradient -0.413 -0.085, difference quotients 0.029 -0.211
#   loading 3: gradient -0.276 0.014, difference quotients 0.102 0.203
#   loading 4: gradient 0.093 -0.692, difference quotients 0.219 -0.187
#   loading 5: gradient 0.037 -0.359, difference quotients 0.226 0.020
#   loading 6: gradient -0.105 -0.519, difference quotients -0.168 -0.077
#   bentler: 0.000
#   cf: 0.000
#   entropy: 0.000
#   geomin: 0.000
#   infomax: 0.000
#   mccammon: 0.568
#   oblimax: 0.000
#   oblimin: 0.000
#   quartimax: 0.000
#   quartimin: 0.000
#   tandemI: 0.000
#   tandemII: 0.000
#   varimax: 0.000
#   mccammon, sum of squares 1: 0.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-gparotation=2022.10-2-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
# its functions alone
invisible(lazyLoad(file.path(Sys.getenv("R_LIBS"), "GPArotation", "R", "GPArotation")))
loadings <- matrix(c(0.9, 0.7, 0.6, 0.2, 0.3, -0.1, 0.1, -0.2, 0.3, 0.8, 0.6, 0.7), 6)
quotients <- function(criterion, loadings) {
  slopes <- loadings
  for (i in seq_along(loadings)) {
    step <- replace(0 * loadings, i, 1e-5)
    slopes[i] <- (criterion(loadings + step)$f - criterion(loadings - step)$f) / 2e-5
  }
  slopes
}
told <- vgQ.mccammon(loadings)$Gq
right <- quotients(vgQ.mccammon, loadings)
for (i in 1:6) cat(sprintf("loading %d: gradient %.3f %.3f, difference quotients %.3f %.3f\n", i, told[i, 1], told[i, 2],
    right[i, 1], right[i, 2]))
for (name in c("bentler", "cf", "entropy", "geomin", "infomax", "mccammon", "oblimax", "oblimin", "quartimax",
    "quartimin", "tandemI", "tandemII", "varimax")) {
  criterion <- get(paste0("vgQ.", name))
  cat(sprintf("%s: %.3f\n", name, max(abs(criterion(loadings)$Gq - quotients(criterion, loadings)))))
}
unit <- loadings / sqrt(sum(loadings^2))
cat(sprintf("mccammon, sum of squares 1: %.3f\n", max(abs(vgQ.mccammon(unit)$Gq - quotients(vgQ.mccammon, unit)))))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
