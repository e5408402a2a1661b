#!/bin/sh
# PSPP 1.6.2 (Debian 12: pspp): CROSSTABS with RISK, odds ratio and relative risks of two by two, as of hits and false alarms.
# Expected: relative risks that are the quotients of the rows' shares, and 95% limits around each number.
# Behaviour: both limits of the odds ratio are the odds ratio, however few the examples, as are those of the risks. The
# risks of shares 3/4 and 1/4 are 0.50 and 1.99 for 3 and 1/3, and ten times as many examples have 1.70 and 0.59.
# Seen, of two groups, in the order first row right and wrong, second row right and wrong:
#   3:1 and 1:3: odds ratio 9.00 from 9.00 to 9.00, by hand 9.00 from 0.37 to 220.93
#   3:1 and 1:3: risks .50 and 1.99, by hand 3.00 and 0.33
#   30:10 and 10:30: odds ratio 9.00 from 9.00 to 9.00, by hand 9.00 from 3.27 to 24.76
#   30:10 and 10:30: risks 1.70 and .59, by hand 3.00 and 0.33
#   8:2 and 3:7: odds ratio 9.33 from 9.33 to 9.33, by hand 9.33 from 1.19 to 72.99
#   8:2 and 3:7: risks .98 and 1.05, by hand 2.67 and 0.29
#   5:5 and 5:5: odds ratio 1.00 from 1.00 to 1.00, by hand 1.00 from 0.17 to 5.77
#   5:5 and 5:5: risks .42 and 2.40, by hand 1.00 and 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.sps" <<'END'
END
for table in '3 1 1 3' '30 10 10 30' '8 2 3 7' '5 5 5 5'; do
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
CROSSTABS /TABLES=row BY column /STATISTICS=RISK.
END
done
(cd "$dir" && LD_LIBRARY_PATH="$libs:$libs/pspp" HOME="$dir" usr/bin/pspp -O format=csv -o told.csv seen.sps) > "$dir/log" 2>&1 \
  || [ -s "$dir/told.csv" ] || { cat "$dir/log"; exit 1; }
cat > "$dir/seen.R" <<'R'
told <- strsplit(grep("^Odds|^For cohort", readLines(commandArgs(TRUE)[1]), value = TRUE), ",")
tables <- list(c(3, 1, 1, 3), c(30, 10, 10, 30), c(8, 2, 3, 7), c(5, 5, 5, 5))
for (k in seq_along(tables)) {
  t <- tables[[k]]
  odds <- t[1] * t[4] / t[2] / t[3]
  limits <- odds * exp(c(-1, 1) * qnorm(0.975) * sqrt(sum(1 / t)))
  told.k <- told[3 * k - 2:0]
  cat(sprintf("%d:%d and %d:%d: odds ratio %s from %s to %s, by hand %.2f from %.2f to %.2f\n", t[1], t[2], t[3], t[4],
              told.k[[1]][2], told.k[[1]][3], told.k[[1]][4], odds, limits[1], limits[2]))
  cat(sprintf("%d:%d and %d:%d: risks %s and %s, by hand %.2f and %.2f\n", t[1], t[2], t[3], t[4], told.k[[2]][2],
              told.k[[3]][2], t[1] / (t[1] + t[2]) / (t[3] / (t[3] + t[4])), t[2] / (t[1] + t[2]) / (t[4] / (t[3] + t[4]))))
}
R
seen=$(Rscript --vanilla "$dir/seen.R" "$dir/told.csv" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
