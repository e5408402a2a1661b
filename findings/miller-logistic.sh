#!/bin/sh
# Miller 6.6.0 (Debian 12: miller): stats2 -a logireg, logistic regression of two columns.
# Expected: slope and intercept of the largest likelihood, where the errors sum to 0, and those times the inputs too.
# Behaviour: it stops before: of six examples the slope is 0.80 for 1.21, and the errors times the inputs sum to 0.69, with
# a smaller likelihood than could be had; and what --fit adds to the rows is by that slope.
# Seen:
#   6 examples: slope 0.800, intercept -2.800, log-likelihood -2.6065, errors times inputs 0.6917; right 1.214, -4.249, -2.4780, 0.0000
#   10 examples: slope 0.412, intercept -2.267, log-likelihood -5.0271, errors times inputs 1.3705; right 0.544, -2.990, -4.9416, 0.0000
#   9 examples: slope 0.800, intercept -0.222, log-likelihood -4.8889, errors times inputs 0.4090; right 0.990, -0.308, -4.8472, 0.0000
#   40 examples: slope 0.390, intercept -2.000, log-likelihood -20.8711, errors times inputs 4.8830; right 0.499, -2.555, -20.6177, 0.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq miller=6.6.0-2+b3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'R'
dir <- commandArgs(TRUE)
say <- function(x, y) {
  file <- file.path(dir, "examples.csv")
  write.csv(data.frame(x, y), file, row.names = FALSE, quote = FALSE)
  told <- read.csv(text = system2(file.path(dir, "usr/bin/mlr"), c("--csv", "--from", file, "stats2", "-a",
                                                                  "logireg", "-f", "x,y"), stdout = TRUE))
  m <- told$x_y_logistic_m
  b <- told$x_y_logistic_b
  right <- coef(glm(y ~ x, family = binomial))
  likelihood <- function(m, b) sum(log(ifelse(y == 1, plogis(m * x + b), 1 - plogis(m * x + b))))
  errors <- function(m, b) round(sum(x * (y - plogis(m * x + b))), 4) + 0
  cat(sprintf(paste("%d examples: slope %.3f, intercept %.3f, log-likelihood %.4f, errors times inputs %.4f;",
                    "right %.3f, %.3f, %.4f, %.4f\n"), length(x), m, b, likelihood(m, b), errors(m, b), right[2], right[1],
              likelihood(right[2], right[1]), errors(right[2], right[1])))
}
say(1:6, c(0, 0, 1, 0, 1, 1))
say(1:10, c(0, 0, 1, 0, 0, 1, 0, 1, 1, 1))
say(seq(-2, 2, 0.5), c(0, 0, 0, 1, 0, 1, 1, 0, 1))
say((1:40) / 4, as.numeric((1:40 * 7) %% 41 < 1:40))
R
seen=$(Rscript --vanilla "$dir/seen.R" "$dir" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
