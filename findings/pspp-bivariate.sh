#!/bin/sh
# PSPP 1.6.2 (Debian 12: pspp): CDF.BVNOR(x, y, r), the distribution function of two normal numbers with the correlation r.
# Expected: a probability: the product of the two where r is 0, the smaller one where r is near 1, 1 for both large.
# Behaviour: it is a bell, the density times 4 pi^2 (1 - r^2): 6.28 in the middle for 0.25, and 0.009 where both are at most 3,
# for 0.997. PDF.BVNOR, the density, is right.
# Seen, beside a numerical integral of the density:
#   x 0.0, y 0.0, r 0.0: 6.2832, by hand 0.2500; density 0.1592, by hand 0.1592
#   x 0.3, y 0.5, r 0.0: 5.3009, by hand 0.4273; density 0.1343, by hand 0.1343
#   x 0.3, y 0.5, r 0.4: 5.0518, by hand 0.4838; density 0.1523, by hand 0.1523
#   x -1.0, y -1.0, r 0.4: 2.8191, by hand 0.0536; density 0.0850, by hand 0.0850
#   x 1.0, y 1.0, r 0.9: 1.6180, by hand 0.7982; density 0.2157, by hand 0.2157
#   x 3.0, y 3.0, r 0.4: 0.0093, by hand 0.9973; density 0.0003, by hand 0.0003
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.sps" <<'END'
DATA LIST LIST NOTABLE /x y r.
BEGIN DATA
0 0 0
0.3 0.5 0
0.3 0.5 0.4
-1 -1 0.4
1 1 0.9
3 3 0.4
END DATA.
COMPUTE told = CDF.BVNOR(x, y, r).
COMPUTE density = PDF.BVNOR(x, y, r).
FORMATS told density (F10.4).
LIST.
END
(cd "$dir" && LD_LIBRARY_PATH="$libs:$libs/pspp" HOME="$dir" usr/bin/pspp -O format=csv -o told.csv seen.sps) > "$dir/log" 2>&1 \
  || [ -s "$dir/told.csv" ] || { cat "$dir/log"; exit 1; }
cat > "$dir/seen.R" <<'R'
lines <- readLines(commandArgs(TRUE)[1])
told <- read.csv(text = lines[grep("^x,y,r", lines):length(lines)])
for (k in seq_len(nrow(told))) {
  x <- told$x[k]
  y <- told$y[k]
  r <- told$r[k]
  right <- integrate(function(u) dnorm(u) * pnorm((y - r * u) / sqrt(1 - r^2)), -Inf, x)$value
  density <- exp(-(x^2 - 2 * r * x * y + y^2) / 2 / (1 - r^2)) / 2 / pi / sqrt(1 - r^2)
  cat(sprintf("x %.1f, y %.1f, r %.1f: %.4f, by hand %.4f; density %.4f, by hand %.4f\n", x, y, r, told$told[k], right,
              told$density[k], density))
}
R
seen=$(Rscript --vanilla "$dir/seen.R" "$dir/told.csv" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
