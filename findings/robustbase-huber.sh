#!/bin/sh
# robustbase 0.95-0 (Debian 12: r-cran-robustbase): the Huber loss of its Mchi, and its derivatives.
# Expected: with deriv = 1 and 2, the orders of the derivative, the slope and curvature of the value of deriv = 0.
# Behaviour: the value is the Huber loss, its slope and its curvature are 0 everywhere. The other losses are
# divided by what they are at infinity; that of Huber is infinite there, the value is spared this division,
# the derivatives are not. A descent by it never moves. Mpsi, of the same package, has the right slope.
# Seen, with the constant 1.345:
#   huber at -3: value 3.1305, slope -0.0000, difference quotient -1.3450, curvature 0.0000, Mpsi -1.3450
#   huber at -0.5: value 0.1250, slope -0.0000, difference quotient -0.5000, curvature 0.0000, Mpsi -0.5000
#   huber at 0.5: value 0.1250, slope 0.0000, difference quotient 0.5000, curvature 0.0000, Mpsi 0.5000
#   huber at 3: value 3.1305, slope 0.0000, difference quotient 1.3450, curvature 0.0000, Mpsi 1.3450
#   bisquare at 0.5: value 0.0338, slope 0.1336, difference quotient 0.1336, curvature 0.2549, Mpsi 0.4887
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-robustbase=0.95-0-1 r-cran-deoptimr=1.0-11-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(robustbase))
tell <- function(name, constant, x) {
  value <- function(x, deriv = 0) Mchi(x, constant, name, deriv)
  cat(sprintf("%s at %g: value %.4f, slope %.4f, difference quotient %.4f, curvature %.4f, Mpsi %.4f\n",
      name, x, value(x), value(x, 1), (value(x + 1e-5) - value(x - 1e-5)) / 2e-5, value(x, 2),
      Mpsi(x, constant, name)))
}
for (x in c(-3, -0.5, 0.5, 3)) tell("huber", 1.345, x)
tell("bisquare", 4.685, 0.5)
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
