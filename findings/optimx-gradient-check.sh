#!/bin/sh
# optimx 2022-4.30 (Debian 12: r-cran-optimx): grchk, its check of a gradient.
# Expected: a gradient that is wrong is found, whatever is added to the function; one that is right passes.
# Behaviour: the largest difference is divided by 1 + |value|, not by the gradient's size. A loss that is
# summed over many examples, or has a constant in it, is large where its slopes are not, and the check
# passes anything: with a value of a million a gradient with the wrong sign. A gradient of 0 where slopes
# are small passes, too.
# Seen, (w - 1)^2 + c at w = 2, slope 2:
#   c = 0, gradient 2: passes
#   c = 0, gradient 2.01: found
#   c = 1000, gradient 2.01: found
#   c = 10000, gradient 2.01: passes
#   c = 1000000, gradient -2: passes
#   slope 5e-06 of 5e-06 w, gradient 0: passes
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-optimx=2022-4.30+dfsg-1 r-cran-numderiv=2016.8-1.1-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
tell <- function(name, loss, gradient) {
  passes <- optimx::grchk(2, loss, function(w) gradient, trace = 0)
  cat(sprintf("%s, gradient %g: %s\n", name, gradient, if (passes) "passes" else "found"))
}
shifted <- function(c) function(w) (w - 1)^2 + c
tell("c = 0", shifted(0), 2)
tell("c = 0", shifted(0), 2.01)
tell("c = 1000", shifted(1000), 2.01)
tell("c = 10000", shifted(10000), 2.01)
tell("c = 1000000", shifted(1000000), -2)
tell("slope 5e-06 of 5e-06 w", function(w) 5e-6 * w, 0)
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
