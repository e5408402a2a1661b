#!/bin/sh
# emoa 0.5-0.2 (Debian 12: r-cran-emoa), for optimization of several goals at once, as of a network's error and size:
# hypervolume_contribution(points, ref).
# Expected: as its help says, the volume that only this point dominates, up to the reference point that is given.
# Behaviour: for two goals it is the largest number there is for the first and the last point, whatever the reference
# point; those between, and all of them for three goals, are right. A sum or a mean of them is lost.
# Seen:
#   (1, 4), (2, 3), (3, 2), (4, 1) to (5, 5): 1.797e+308, 1, 1, 1.797e+308; with less without: 1, 1, 1, 1
#   the same to (7, 6): 1.797e+308, 1, 1, 1.797e+308; with less without: 2, 1, 1, 3
#   the same with 1 for a third goal, to (5, 5, 2): 1, 1, 1, 1; with less without: 1, 1, 1, 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-emoa=0.5-0.1-1+b1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(emoa))
told <- function(name, points, ref) {
  alone <- sapply(seq_len(ncol(points)), function(i)
    dominated_hypervolume(points, ref) - dominated_hypervolume(points[, -i, drop = FALSE], ref))
  cat(name, ": ", paste(signif(hypervolume_contribution(points, ref), 4), collapse = ", "),
      "; with less without: ", paste(alone, collapse = ", "), "\n", sep = "")
}
two <- cbind(c(1, 4), c(2, 3), c(3, 2), c(4, 1))
told("(1, 4), (2, 3), (3, 2), (4, 1) to (5, 5)", two, c(5, 5))
told("the same to (7, 6)", two, c(7, 6))
told("the same with 1 for a third goal, to (5, 5, 2)", rbind(two, 1), c(5, 5, 2))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
