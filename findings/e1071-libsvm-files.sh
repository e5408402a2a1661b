#!/bin/sh
# e1071 1.7-13 (Debian 12: r-cran-e1071), with which R writes and reads LIBSVM's format.
# Expected: what write.matrix.csr writes, read.matrix.csr reads as the same matrix and the same labels.
# Behaviour: no file with labels can be read, neither its own nor LIBSVM's: the labels are asked for as
# numbers where they have been read as words. What is read, without labels, has the seven digits that R
# prints: a third comes back as 0.3333333, and 12345678.25 without its quarter.
# Seen:
#   written 0.33333333333333331, read 0.3333333
#   written 12345678.25, read 12345678
#   written 16777217, read 16777217
#   written 0.10000000000000001, read 0.10000000000000001
#   with labels 1 and -1: refused
#   a file of LIBSVM's: refused
#   the same, labels as numbers: refused
#   without its labels: read
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-e1071=1.7-13-1 r-cran-sparsem=1.81-1 r-cran-class=7.3-21-1 \
  r-cran-proxy=0.4-27-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages({
  library(SparseM)
  library(e1071)
})

file <- tempfile()
values <- matrix(c(1 / 3, 0, 12345678.25, 0.1, 16777217, 2), 2)

tried <- function(code) tryCatch(code, error = function(e) "refused")

write.matrix.csr(as.matrix.csr(values), file)
back <- as.matrix(read.matrix.csr(file))
for (at in list(c(1, 1), c(1, 2), c(1, 3), c(2, 2))) {
  cat(sprintf("written %.17g, read %.17g\n", values[at[1], at[2]], back[at[1], at[2]]))
}
write.matrix.csr(as.matrix.csr(values), file, y = c(1, -1))
cat(sprintf("with labels 1 and -1: %s\n", tried({ read.matrix.csr(file); "read" })))
writeLines(c("+1 1:0.5 3:2", "-1 2:1"), file)
cat(sprintf("a file of LIBSVM's: %s\n", tried({ read.matrix.csr(file); "read" })))
cat(sprintf("the same, labels as numbers: %s\n", tried({ read.matrix.csr(file, fac = FALSE); "read" })))
writeLines(c("1:0.5 3:2", "2:1"), file)
cat(sprintf("without its labels: %s\n", tried({ read.matrix.csr(file); "read" })))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library:$dir/usr/lib/R/library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
