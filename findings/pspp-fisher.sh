#!/bin/sh
# PSPP 1.6.2 (Debian 12: pspp): CROSSTABS with CHISQ, Fisher's exact test of two by two.
# Expected: two-sided, the probability of all tables that are as unlikely as this one or more so: twice the one-sided one where
# rows or columns are equal.
# Behaviour: the table on the other side that is exactly as unlikely is left out: right 3 times in 4 and 1 in 4, as of two
# classifiers, have p 0.257 for 0.486, and 8 in 10 and 3 in 10 differ with 0.038 for 0.070. The one-sided p is right.
# Seen, right and wrong answers of two classifiers:
#   3:1 and 1:3: p .257, one-sided .243, by hand 0.486, one-sided 0.243
#   6:4 and 3:7: p .220, one-sided .185, by hand 0.370, one-sided 0.185
#   8:2 and 3:7: p .038, one-sided .035, by hand 0.070, one-sided 0.035
#   9:1 and 2:8: p .003, one-sided .003, by hand 0.005, one-sided 0.003
#   7:3 and 1:4: p .119, one-sided .100, by hand 0.119, one-sided 0.100
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.sps" <<'END'
END
for table in '3 1 1 3' '6 4 3 7' '8 2 3 7' '9 1 2 8' '7 3 1 4'; do
  set -- $table
  cat >> "$dir/seen.sps" <<END
DATA LIST LIST NOTABLE /row column count.
BEGIN DATA
1 1 $1
1 2 $2
2 1 $3
2 2 $4
END DATA.
WEIGHT BY count.
CROSSTABS /TABLES=row BY column /STATISTICS=CHISQ.
END
done
(cd "$dir" && LD_LIBRARY_PATH="$libs:$libs/pspp" HOME="$dir" usr/bin/pspp -O format=csv -o told.csv seen.sps) > "$dir/log" 2>&1 \
  || [ -s "$dir/told.csv" ] || { cat "$dir/log"; exit 1; }
cat > "$dir/seen.R" <<'R'
told <- strsplit(grep("^Fisher", readLines(commandArgs(TRUE)[1]), value = TRUE), ",")
tables <- list(c(3, 1, 1, 3), c(6, 4, 3, 7), c(8, 2, 3, 7), c(9, 1, 2, 8), c(7, 3, 1, 4))
for (k in seq_along(tables)) {
  t <- tables[[k]]
  a <- 0:min(t[1] + t[2], t[1] + t[3])
  p <- dhyper(a, t[1] + t[2], t[3] + t[4], t[1] + t[3])
  this <- p[a == t[1]]
  cat(sprintf("%d:%d and %d:%d: p %s, one-sided %s, by hand %.3f, one-sided %.3f\n", t[1], t[2], t[3], t[4], told[[k]][5],
              told[[k]][6], sum(p[p <= this * (1 + 1e-9)]), sum(p[a >= t[1]])))
}
R
seen=$(Rscript --vanilla "$dir/seen.R" "$dir/told.csv" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
