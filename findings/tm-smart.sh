#!/bin/sh
# tm 0.7-11 (Debian 12: r-cran-tm): weightSMART, weights of words in texts by the letters of the SMART system.
# Expected: with p in the middle each word has the factor max(0, log2((N - n) / n)) where it is in n of N texts; with c at
# the end each text's weights have the length 1.
# Behaviour: with p all words have one factor, that of the rarest one: a word of all texts counts as much as one of a
# single text. With c the weights are divided by the length that they had before the words' factors: it is 1 for "nnc"
# only. The factors of t are right.
# Seen, four texts, words in four, two and one of them:
#   npn: cat 1.585, dog 1.585, sat 1.585, the 1.585
#   by hand: cat 0.000, dog 1.585, sat 1.585, the 0.000
#   ntn: cat 1.000, dog 2.000, sat 2.000, the 0.000
#   by hand: cat 1.000, dog 2.000, sat 2.000, the 0.000
#   nnc: lengths 1.000 1.000 1.000 1.000
#   ntc: lengths 0.707 1.291 1.414 0.000
#   ltc: lengths 0.707 1.291 1.414 0.000
#   npc: lengths 1.585 1.585 1.585 1.585
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-tm=0.7-11-1 r-cran-nlp=0.2-1-1 r-cran-slam=0.1-50-1 \
  r-cran-xml2=1.3.3-1+b1 r-cran-rcpp=1.0.10-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.R" <<'END'
suppressMessages(library(tm))
texts <- DocumentTermMatrix(VCorpus(VectorSource(c("the cat", "the cat sat", "the dog", "the"))))
counts <- as.matrix(texts)
n <- colSums(counts > 0)
told <- function(spec) suppressWarnings(as.matrix(weightSMART(texts, spec)))
shown <- function(numbers) paste(sprintf("%s %.3f", names(numbers), numbers), collapse = ", ")
cat("npn: ", shown(apply(told("npn"), 2, max)), "\n", sep = "")
cat("by hand: ", shown(pmax(log2((4 - n) / n), 0)), "\n", sep = "")
cat("ntn: ", shown(apply(told("ntn"), 2, max)), "\n", sep = "")
cat("by hand: ", shown(log2(4 / n)), "\n", sep = "")
for (spec in c("nnc", "ntc", "ltc", "npc"))
  cat(sprintf("%s: lengths %s\n", spec, paste(sprintf("%.3f", sqrt(rowSums(told(spec)^2))), collapse = " ")))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
