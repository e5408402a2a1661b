#!/bin/sh
# mlr 2.19.1 (Debian 12: r-cran-mlr): expvar, the explained variance of a regression, which is there to be
# maximized and says of itself that the worst is 0 and the best 1.
# Expected: 1 for perfect answers, less for others, as rsq has it.
# Behaviour: it is the square of the answers' distance from the targets' mean over that of the targets, and
# how far they are from their own targets does not come into it. Answers twice too large have 4, the
# negative of the right ones 1: a search for the best settings by it takes what is farthest off.
# Seen, targets -2 to 2:
#   right: expvar 1.00, rsq 1.00, mse 0.00
#   all the mean: expvar 0.00, rsq 0.00, mse 2.00
#   twice as large: expvar 4.00, rsq 0.00, mse 2.00
#   the negative: expvar 1.00, rsq -3.00, mse 8.00
#   10 too large: expvar 51.00, rsq -49.00, mse 100.00
#   what it says of itself: worst 0, best 1, minimize FALSE
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-mlr=2.19.1+dfsg-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
# its functions alone, without the packages that the rest of it needs
invisible(lazyLoad(file.path(commandArgs(TRUE), "mlr", "R", "mlr")))
targets <- c(-2, -1, 0, 1, 2)

told <- function(name, answers) {
  cat(sprintf("%s: expvar %.2f, rsq %.2f, mse %.2f\n", name, measureEXPVAR(targets, answers),
      measureRSQ(targets, answers), measureMSE(targets, answers)))
}

told("right", targets)
told("all the mean", rep(0, 5))
told("twice as large", 2 * targets)
told("the negative", -targets)
told("10 too large", targets + 10)
measure <- expvar
cat(sprintf("what it says of itself: worst %g, best %g, minimize %s\n", measure$worst, measure$best, measure$minimize))
END
seen=$(Rscript --vanilla "$dir/seen.R" "$dir/usr/lib/R/site-library" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
