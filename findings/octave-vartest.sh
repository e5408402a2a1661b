#!/bin/sh
# Octave's statistics package 1.5.3 (Debian 12: octave-statistics): three of its tests, vartest for a variance, levene_test
# for equal ones, run_test for independent numbers.
# Expected: vartest with the tail "right" has a small p where the variance is greater than the one that is asked for, with
# "left" where it is less. Levene's test with "quadratic" is one of the squared distances from the means,
# "absolute" of the distances. The p of run_test is small for numbers that are in order.
# Behaviour: "right" is the same as "left": a variance of 27 is greater than 1 with a p of 1. "quadratic" takes the root of
# the squares, which is "absolute" again. The p of run_test is 1 for numbers in order: it is 1 less the p.
# Seen:
#   variance 27 and 1: right 1.0000, by hand 0.0000; left 1.0000, by hand 1.0000
#   variance 27 and 28: right 0.5606, by hand 0.4394; left 0.5606, by hand 0.5606
#   variance 27 and 200: right 0.0085, by hand 0.9915; left 0.0085, by hand 0.0085
#   levene_test absolute: 0.0069, by hand 0.0069
#   levene_test quadratic: 0.0069, by hand 0.0516
#   run_test of 1 to 1000: p 1.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-statistics=1.5.3-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
warning("off", "all");
addpath(getenv("PACKAGE"), [getenv("PACKAGE") "/distributions"]);
x = [1 4 2 9 16 7 3]';
for v = [1 28 200]
  [~, right] = vartest(x, v, "tail", "right");
  [~, left] = vartest(x, v, "tail", "left");
  p = gammainc(sumsq(x - mean(x)) / v / 2, (numel(x) - 1) / 2);
  printf("variance %.0f and %d: right %.4f, by hand %.4f; left %.4f, by hand %.4f\n", sumsq(x - mean(x)) / 6, v, right, ...
         1 - p, left, p);
endfor
y = [2 4 6 4 17]';
group = [ones(7, 1); 2 * ones(5, 1)];
for kind = {"absolute", "quadratic"}
  d1 = abs(x - mean(x)); d2 = abs(y - mean(y));
  if strcmp(kind{1}, "quadratic")
    d1 .^= 2; d2 .^= 2;
  endif
  within = sumsq(d1 - mean(d1)) + sumsq(d2 - mean(d2));
  between = 7 * 5 / 12 * (mean(d1) - mean(d2)) ^ 2;
  [~, ~, w] = levene_test([x; y], group, 0.05, kind{1});
  printf("levene_test %s: %.4f, by hand %.4f\n", kind{1}, w, between / (within / 10));
endfor
printf("run_test of 1 to 1000: p %.4f\n", run_test((1:1000)'));
END
seen=$(PACKAGE=$(echo "$dir"/usr/share/octave/packages/statistics-*) octave-cli --no-init-file --quiet "$dir/seen.m" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
