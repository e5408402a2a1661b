#!/bin/sh
# AMORE 0.2-16 (Debian 12: r-cran-amore): batch gradient descent, BATCHgd and BATCHgdwm, where train makes show.step epochs
# between two reports.
# Expected: in each epoch a step by the examples' mean slope, so that five times one epoch are one time five epochs.
# Behaviour: the sums of the slopes are set to 0 once for each report, not for each epoch: the k-th step after a report
# is by all k slopes since then, as with a k times larger rate. Five epochs are as long as fifteen, and a rate that is
# good with one epoch for each report does not get there with more. ADAPTgd, example by example, is right.
# Seen, the line 2x + 0.3 learned by one linear neuron after another, weights 0.5 and biases 0 at first:
#   rate 0.001, 5 epochs, by hand: 0.50274 0.00075 0.50274 0.00150
#   5 times 1 epoch: 0.50274 0.00075 0.50274 0.00150
#   1 time 5 epochs: 0.50822 0.00225 0.50822 0.00449
#   15 times 1 epoch: 0.50825 0.00225 0.50825 0.00446
#   BATCHgd, rate 0.2, 60 times 1 epochs: error 0.0000
#   BATCHgd, rate 0.2, 12 times 5 epochs: error 0.0007
#   BATCHgd, rate 0.2, 3 times 20 epochs: error 0.2270
#   BATCHgdwm, rate 0.2, 60 times 1 epochs: error 0.0000
#   BATCHgdwm, rate 0.2, 12 times 5 epochs: error 4.2221
#   BATCHgdwm, rate 0.2, 3 times 20 epochs: error 4.8589
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-amore=0.2-16-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
suppressMessages(library(AMORE))
P <- matrix(c(-1, -0.5, 0.5, 1))
T <- 2 * P + 0.3
start <- function(method, rate, momentum) {
  net <- newff(c(1, 1, 1), rate, momentum, "LMS", NA, "purelin", "purelin", method)
  for (i in 1:2) {
    net$neurons[[i]]$weights <- 0.5
    net$neurons[[i]]$bias <- 0
  }
  net
}
trained <- function(method, rate, momentum, shows, step)
  train(start(method, rate, momentum), P, T, report = FALSE, n.shows = shows, show.step = step)$net
weights <- function(net) unlist(lapply(net$neurons, function(neuron) c(neuron$weights, neuron$bias)))
slopes <- function(theta) {
  hidden <- theta[1] * P + theta[2]
  delta <- (theta[3] * hidden + theta[4] - T) / length(P)
  c(sum(delta * theta[3] * P), sum(delta * theta[3]), sum(delta * hidden), sum(delta))
}
by_hand <- function(rate, epochs) {
  theta <- c(0.5, 0, 0.5, 0)
  for (epoch in 1:epochs) theta <- theta - rate * slopes(theta)
  theta
}
told <- function(theta) paste(sprintf("%.5f", theta), collapse = " ")
cat("rate 0.001, 5 epochs, by hand: ", told(by_hand(0.001, 5)), "\n", sep = "")
cat("5 times 1 epoch: ", told(weights(trained("BATCHgd", 0.001, NA, 5, 1))), "\n", sep = "")
cat("1 time 5 epochs: ", told(weights(trained("BATCHgd", 0.001, NA, 1, 5))), "\n", sep = "")
cat("15 times 1 epoch: ", told(weights(trained("BATCHgd", 0.001, NA, 15, 1))), "\n", sep = "")
for (method in c("BATCHgd", "BATCHgdwm")) for (step in c(1, 5, 20)) {
  momentum <- if (method == "BATCHgd") NA else 0.5
  error <- tryCatch(mean((sim(trained(method, 0.2, momentum, 60 / step, step), P) - T)^2), error = function(e) Inf)
  cat(sprintf("%s, rate 0.2, %d times %d epochs: error %s\n", method, 60 / step, step,
      if (is.finite(error) && error < 1e3) sprintf("%.4f", error) else "beyond 1000"))
}
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
