#!/bin/sh
# VGAM 1.1-7 (Debian 12: r-cran-vgam), the four links for counts that are
# cut into ordered classes.
# Expected: that inverse = TRUE undoes a link, and that deriv = 1 is its slope.
# Behaviour: what gordlink, pordlink and nbordlink give is one over their formula, so that their inverse makes
# something else of it, pordlink's even one over a probability. Their slope is that of the formula and has the
# other sign than what they give. The slope of nbord2link is one over it.
# Seen, at 0.3, cutpoint 3:
#   clogloglink: -1.0309, whose inverse is 0.3000; the inverse of one over it 0.3155; slope 4.0052, difference quotient 4.0052
#   gordlink: 1.1457, whose inverse is 0.5416; the inverse of one over it 0.3000; slope 1.1930, difference quotient -1.5660
#   pordlink: 0.9358, whose inverse is 4.3764; the inverse of one over it 3.3333; slope 1.6856, difference quotient -1.4760
#   nbordlink: 1.6872, whose inverse is 0.7516; the inverse of one over it 0.3000; slope 2.9511, difference quotient -8.4002
#   nbord2link: 1.0080, whose inverse is 0.3000; the inverse of one over it 0.2937; slope 0.3992, difference quotient 2.5048
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-vgam=1.1-7-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(VGAM))

tell <- function(name, link) {
  there <- link(0.3)
  quotient <- (link(0.3 + 1e-5) - link(0.3 - 1e-5)) / 2e-5
  cat(sprintf("%s: %.4f, whose inverse is %.4f; the inverse of one over it %.4f; slope %.4f, difference quotient %.4f\n",
    name, there, link(there, inverse = TRUE), link(1 / there, inverse = TRUE), link(0.3, deriv = 1), quotient))
}

tell("clogloglink", function(theta, ...) clogloglink(theta, ...))
tell("gordlink", function(theta, ...) gordlink(theta, lambda = 5, cutpoint = 3, ...))
tell("pordlink", function(theta, ...) pordlink(theta, cutpoint = 3, ...))
tell("nbordlink", function(theta, ...) nbordlink(theta, cutpoint = 3, k = 2, ...))
tell("nbord2link", function(theta, ...) nbord2link(theta, cutpoint = 3, k = 2, ...))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
