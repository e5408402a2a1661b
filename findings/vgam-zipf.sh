#!/bin/sh
# VGAM 1.1-7 (Debian 12: r-cran-vgam): Zipf's distribution, dzipf and pzipf, of the ranks 1 to N: word
# frequencies.
# Expected: the probability of rank k is k^-s over the sum of all of them; those of the N ranks sum to 1.
# Behaviour: from a certain N on the sum is taken from an expansion that lacks some of it: of 20 words with s =
# 1/2 all together have a probability of 0.972; and for s = 1, which is Zipf's law, every one is NaN.
# Seen:
#   N 5, s 0.5: sum of the probabilities 1.0000, right is 1; of the first 0.3094, right is 0.3094; of the first two 0.5282, right is 0.5282
#   N 5, s 1.0: sum of the probabilities 1.0000, right is 1; of the first 0.4380, right is 0.4380; of the first two 0.6569, right is 0.6569
#   N 5, s 1.5: sum of the probabilities 1.0000, right is 1; of the first 0.5680, right is 0.5680; of the first two 0.7689, right is 0.7689
#   N 10, s 0.5: sum of the probabilities 1.0000, right is 1; of the first 0.1992, right is 0.1992; of the first two 0.3400, right is 0.3400
#   N 10, s 1.0: sum of the probabilities 1.0000, right is 1; of the first 0.3414, right is 0.3414; of the first two 0.5121, right is 0.5121
#   N 10, s 1.5: sum of the probabilities 1.0000, right is 1; of the first 0.5012, right is 0.5012; of the first two 0.6784, right is 0.6784
#   N 20, s 0.5: sum of the probabilities 0.9721, right is 1; of the first 0.1280, right is 0.1317; of the first two 0.2185, right is 0.2248
#   N 20, s 1.0: sum of the probabilities NaN, right is 1; of the first NaN, right is 0.2780; of the first two NaN, right is 0.4169
#   N 20, s 1.5: sum of the probabilities 0.9952, right is 1; of the first 0.4585, right is 0.4607; of the first two 0.6206, right is 0.6236
#   N 50, s 0.5: sum of the probabilities 0.9891, right is 1; of the first 0.0776, right is 0.0784; of the first two 0.1324, right is 0.1339
#   N 50, s 1.0: sum of the probabilities NaN, right is 1; of the first NaN, right is 0.2223; of the first two NaN, right is 0.3334
#   N 50, s 1.5: sum of the probabilities 0.9988, right is 1; of the first 0.4285, right is 0.4290; of the first two 0.5800, right is 0.5807
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-vgam=1.1-7-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(VGAM))
for (n in c(5, 10, 20, 50)) for (s in c(0.5, 1, 1.5)) {
  right <- (1:n)^-s / sum((1:n)^-s)
  cat(sprintf("N %d, s %.1f: sum of the probabilities %.4f, right is 1; of the first %.4f, right is %.4f; ",
              n, s, sum(dzipf(1:n, n, s)), dzipf(1, n, s), right[1]))
  cat(sprintf("of the first two %.4f, right is %.4f\n", pzipf(2, n, s), sum(right[1:2])))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
