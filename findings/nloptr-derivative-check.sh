#!/bin/sh
# nloptr 2.0.3 (Debian 12: r-cran-nloptr): check.derivatives, which compares a gradient with differences.
# Expected: a gradient that is not the function's is found, whichever its sign.
# Behaviour: where the difference quotient is exactly 0 (a weight that has no effect, an input of 0, a
# rectifier that is off) the gradient itself is taken for the relative error, with its sign. Whatever is
# negative is below the tolerance and passes, -1000 too; and a positive one passes if it is small.
# Elsewhere the error's size is taken, and the same mistake is found.
# Seen, a rectifier of the sum:
#   sum 2, gradient 1: passes
#   sum 2, gradient 5: found
#   sum 2, gradient -5: found
#   sum -2, gradient 0: passes
#   sum -2, gradient 5: found
#   sum -2, gradient -5: passes
#   sum -2, gradient -1000: passes
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-nloptr=2.0.3-1 libnlopt0=2.7.1-5) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
rectifier <- function(a) max(a, 0)
for (at in list(c(2, 1), c(2, 5), c(2, -5), c(-2, 0), c(-2, 5), c(-2, -5), c(-2, -1000))) {
  check <- suppressMessages(nloptr::check.derivatives(
      at[1], rectifier, function(a) at[2], check_derivatives_print = "none"))
  cat(sprintf("sum %g, gradient %g: %s\n", at[1], at[2],
      if (check$flag_derivative_warning) "found" else "passes"))
}
END
seen=$(LD_LIBRARY_PATH=$(echo "$dir"/usr/lib/*-linux-gnu) R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
