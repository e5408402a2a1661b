#!/bin/sh
# psyphy 0.2-3 (Debian 12: r-cran-psyphy): links of glm for answers that are right by chance now and then, and wrong
# now and then; that with the complementary log-log, cloglog.2asym, is weib.2asym, too.
# Expected: linkfun undoes linkinv, as it does for the other links.
# Behaviour: it is the link of the share that is *not* there, and falls where the other one rises. What linkinv makes
# of a sum of 1 it takes for -2.68, and the input where a fitted curve passes 3/4, asked of it, lies elsewhere.
# Seen, chance 0.1, lapses 0.05:
#   logit.2asym: sum 1 is probability 0.721, which is sum 1.000; sum -0.5 is 0.421, which is -0.500
#   probit.2asym: sum 1 is probability 0.815, which is sum 1.000; sum -0.5 is 0.362, which is -0.500
#   cauchit.2asym: sum 1 is probability 0.737, which is sum 1.000; sum -0.5 is 0.400, which is -0.500
#   cloglog.2asym: sum 1 is probability 0.894, which is sum -2.684; sum -0.5 is 0.487, which is -0.238
#   weib.2asym: sum 1 is probability 0.894, which is sum -2.684; sum -0.5 is 0.487, which is -0.238
#   passes 3/4 at -1.011 by linkfun, where it is 0.300; by search at 0.113
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq r-cran-psyphy=0.2-3-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.R" <<'END'
library(psyphy)

for (name in c("logit.2asym", "probit.2asym", "cauchit.2asym", "cloglog.2asym", "weib.2asym")) {
  link <- get(name)(0.1, 0.05)
  cat(sprintf("%s: sum 1 is probability %.3f, which is sum %.3f; sum -0.5 is %.3f, which is %.3f\n", name,
    link$linkinv(1), link$linkfun(link$linkinv(1)), link$linkinv(-0.5), link$linkfun(link$linkinv(-0.5))))
}
inputs <- seq(-2, 2, 0.5)
link <- cloglog.2asym(0.1, 0.05)
right <- round(1000 * link$linkinv(0.2 + 1.5 * inputs))
fit <- suppressWarnings(glm(cbind(right, 1000 - right) ~ inputs, binomial(link), start = c(0, 1)))
at <- function(sum) unname((sum - coef(fit)[1]) / coef(fit)[2])
told <- at(fit$family$linkfun(0.75))
by.search <- uniroot(function(x) predict(fit, data.frame(inputs = x), type = "response") - 0.75, c(-2, 2))$root
cat(sprintf("passes 3/4 at %.3f by linkfun, where it is %.3f; by search at %.3f\n", told,
  predict(fit, data.frame(inputs = told), type = "response"), by.search))
END
seen=$(R_LIBS="$dir/usr/lib/R/site-library" Rscript --vanilla "$dir/seen.R" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
