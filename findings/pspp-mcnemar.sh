#!/bin/sh
# PSPP 1.6.2 (Debian 12: pspp): NPAR TESTS with MCNEMAR, of two classifiers on the same examples.
# Expected: the probability, by tossed coins, of a difference as large as that among the examples of which one was right;
# never above 1.
# Behaviour: where both were as often the only one, it is twice one side with the middle in both: 1.246 for 1 where that is
# 5 times each, 1.5 for once, and 2 for classifiers that always agree. Others are right.
# Seen, examples of which only the first and only the second was right:
#   0 and 0: p 2.000, by hand 1.000
#   1 and 1: p 1.500, by hand 1.000
#   2 and 2: p 1.375, by hand 1.000
#   5 and 5: p 1.246, by hand 1.000
#   3 and 2: p 1.000, by hand 1.000
#   1 and 6: p .125, by hand 0.125
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.sps" <<'END'
END
for pair in '0 0' '1 1' '2 2' '5 5' '3 2' '1 6'; do
  set -- $pair
  cat >> "$dir/seen.sps" <<END
DATA LIST LIST NOTABLE /first second count.
BEGIN DATA
1 1 10
0 0 4
1 0 $1
0 1 $2
END DATA.
WEIGHT BY count.
NPAR TESTS /MCNEMAR=first WITH second (PAIRED).
END
done
(cd "$dir" && LD_LIBRARY_PATH="$libs:$libs/pspp" HOME="$dir" usr/bin/pspp -O format=csv -o told.csv seen.sps) > "$dir/log" 2>&1 \
  || [ -s "$dir/told.csv" ] || { cat "$dir/log"; exit 1; }
cat > "$dir/seen.R" <<'R'
told <- strsplit(grep("^first & second,[0-9]", readLines(commandArgs(TRUE)[1]), value = TRUE), ",")
pairs <- list(c(0, 0), c(1, 1), c(2, 2), c(5, 5), c(3, 2), c(1, 6))
for (k in seq_along(pairs)) {
  n <- sum(pairs[[k]])
  cat(sprintf("%d and %d: p %s, by hand %.3f\n", pairs[[k]][1], pairs[[k]][2], told[[k]][3],
              min(1, 2 * pbinom(min(pairs[[k]]), n, 0.5))))
}
R
seen=$(Rscript --vanilla "$dir/seen.R" "$dir/told.csv" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
