#!/bin/sh
# PSPP 1.6.2 (Debian 12: pspp): REGRESSION, the significance of the constant, and BCOV, the coefficients' covariances.
# Expected: the probability of t with n - k - 1 degrees of freedom for k inputs, as of the other coefficients; a table whose
# diagonal has the squared standard errors.
# Behaviour: the constant's p is with one degree more: 0.046 for 0.057 with 8 examples, so that it is significant and is
# not. The rows and columns of the table are those of the coefficient before: x has the constant's variance, 0.29
# for 0.0043. Coefficients, standard errors, the other p and the limits are right.
# Seen, of two and three inputs, beside R's numbers:
#   (Constant): 1.45, p .036, by R 1.45, p 0.044
#   x: 1.18, p .000, by R 1.18, p 0.000
#   z: -.31, p .037, by R -0.31, p 0.037
#   variance of x .29, by R 0.0024, of the constant 0.2912
#   (Constant): 1.42, p .046, by R 1.42, p 0.057
#   x: 1.23, p .000, by R 1.23, p 0.000
#   z: -.30, p .055, by R -0.30, p 0.055
#   b: -.64, p .366, by R -0.64, p 0.366
#   variance of x .29, by R 0.0043, of the constant 0.2897
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.sps" <<'END'
DATA LIST LIST NOTABLE /x z b y.
BEGIN DATA
1 5 0 2
2 3 0 3
4 1 1 5.5
7 2 0 9
11 8 1 12
16 3 1 20
3 4 0 3.5
8 6 1 8.2
END DATA.
REGRESSION /VARIABLES=x z /DEPENDENT=y /STATISTICS=COEFF BCOV.
REGRESSION /VARIABLES=x z b /DEPENDENT=y /STATISTICS=COEFF BCOV.
END
(cd "$dir" && LD_LIBRARY_PATH="$libs:$libs/pspp" HOME="$dir" usr/bin/pspp -O format=csv -o told.csv seen.sps) > "$dir/log" 2>&1 \
  || [ -s "$dir/told.csv" ] || { cat "$dir/log"; exit 1; }
cat > "$dir/seen.R" <<'R'
told <- strsplit(readLines(commandArgs(TRUE)[1]), ",")
first <- sapply(told, function(cells) if (length(cells)) cells[1] else "")
x <- c(1, 2, 4, 7, 11, 16, 3, 8)
z <- c(5, 3, 1, 2, 8, 3, 4, 6)
b <- c(0, 0, 1, 0, 1, 1, 0, 1)
y <- c(2, 3, 5.5, 9, 12, 20, 3.5, 8.2)
models <- list(lm(y ~ x + z), lm(y ~ x + z + b))
for (k in 1:2) {
  right <- coef(summary(models[[k]]))
  rows <- which(first == "(Constant)")[k] + seq_len(nrow(right)) - 1
  for (i in seq_len(nrow(right)))
    cat(sprintf("%s: %s, p %s, by R %.2f, p %.3f\n", first[rows[i]], told[[rows[i]]][2], told[[rows[i]]][6], right[i, 1],
                right[i, 4]))
  cat(sprintf("variance of x %s, by R %.4f, of the constant %.4f\n", told[[which(first == "Covariances")[k]]][3],
              vcov(models[[k]])["x", "x"], vcov(models[[k]])[1, 1]))
}
R
seen=$(Rscript --vanilla "$dir/seen.R" "$dir/told.csv" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
