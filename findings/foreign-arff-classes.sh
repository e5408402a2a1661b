#!/bin/sh
# foreign 0.8-84 (Debian 12: r-cran-foreign), with which R writes and reads ARFF, Weka's format.
# Expected: a table that is written and read is the same table: its rows, its classes and their order.
# Behaviour: the classes that a file declares are not read. They are those that occur, by the alphabet:
# low, middle, high comes back as high, low, so class 1 is class 2, and a network's outputs have changed
# places; a class without an example is gone, and a test set has other classes than its training set.
# Rows are left out up to the last one with an apostrophe in it, and nothing is said. And a column of
# truth values is written as TRUE and FALSE and declared as numeric, which no reader takes, this one
# neither.
# Seen, written, then read:
#   classes low middle high: high low
#   their numbers 1 3 1: 2 1 2
#   3 rows, the second with it's: 1 rows
#   truth values: refused
#   a third less itself: 3e-16
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-foreign=0.8.84-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
library(foreign)

again <- function(table) {
  file <- tempfile()
  write.arff(table, file)
  suppressWarnings(read.arff(file))
}

words <- function(values) paste(values, collapse = " ")

classes <- factor(c("low", "high", "low"), levels = c("low", "middle", "high"))
seen <- again(data.frame(x = 1:3, class = classes))$class
cat(sprintf("classes %s: %s\n", words(levels(classes)), words(levels(seen))))
cat(sprintf("their numbers %s: %s\n", words(as.integer(classes)), words(as.integer(seen))))
cat(sprintf("3 rows, the second with it's: %d rows\n",
    nrow(again(data.frame(x = 1:3, word = factor(c("a", "it's", "b")))))))
truths <- try(again(data.frame(x = 1:2, true = c(TRUE, FALSE))), silent = TRUE)
cat(sprintf("truth values: %s\n", if (inherits(truths, "try-error")) "refused" else "read"))
cat(sprintf("a third less itself: %.0e\n", 1 / 3 - again(data.frame(x = c(1 / 3, 1)))$x[1]))
END
seen=$(R_LIBS="$dir/usr/lib/R/library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
