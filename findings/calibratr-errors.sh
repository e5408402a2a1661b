#!/bin/sh
# CalibratR 0.1.2 (Debian 12: r-cran-calibratr): its expected and its maximum calibration error, getECE and getMCE.
# Expected: the mean, and the largest, gap between what a bin's answers promise and how many came true. The
# largest is at least the mean; examples in another order have the same errors.
# Behaviour: the largest gap is multiplied by the bin's share of the examples, so that with ten bins it is a
# tenth: always wrong and always sure has 0.1. And the bins part examples with equal answers by where they
# stand: an answer of 0.9 that comes true nine times in ten is perfect, or off by 0.18, by the order.
# Seen:
#   sure of 1, always 0: expected error 1.000, maximum error 0.100, right is 1.000 for both
#   0.9, comes true half the time, alternately: expected error 0.400, maximum error 0.040, right is 0.400 for both
#   0.9, comes true nine times in ten, evenly: expected error 0.000, maximum error 0.000, right is 0.000 for both
#   the same, those that came true first: expected error 0.180, maximum error 0.090, right is 0.000 for both
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-calibratr=0.1.2-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
calibratr <- new.env()
invisible(lazyLoad(file.path(Sys.getenv("R_LIBS"), "CalibratR", "R", "CalibratR"), envir = calibratr))
tell <- function(name, labels, answers, right) {
  cat(sprintf("%s: expected error %.3f, maximum error %.3f, right is %.3f for both\n", name,
      calibratr$getECE(labels, answers), calibratr$getMCE(labels, answers), right))
}
tell("sure of 1, always 0", rep(0, 100), rep(1, 100), 1)
tell("0.9, comes true half the time, alternately", rep(c(1, 0), 50), rep(0.9, 100), 0.4)
tell("0.9, comes true nine times in ten, evenly", rep(c(1, 1, 1, 1, 0, 1, 1, 1, 1, 1), 10), rep(0.9, 100), 0)
tell("the same, those that came true first", rep(c(1, 0), c(90, 10)), rep(0.9, 100), 0)
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
