#!/bin/sh
# NaN toolbox 3.7.0 (Debian 12: octave-nan, in Octave 7.3): gini, the Gini coefficient, by lmom, the L-moments.
# Expected: the Gini coefficient is the mean difference of two numbers over twice the mean: 1 - 1/n where one of n has
# all. The first L-moment is the mean, the third of what is symmetric is 0.
# Behaviour: the sums are taken by trapezia below a curve that is made of steps, so that half of the largest number is
# missing: the mean of 0, 0, 0 and 1 is an eighth, their Gini coefficient 1, and 2, 2, 2 and 2 are not symmetric.
# Seen:
#   0 0 0 1: gini 1.000, by hand 0.750; first moment 0.125, mean 0.250; third 0.125, by hand 0.250
#   1 2 3 4 5: gini 0.308, by hand 0.267; first moment 2.600, mean 3.000; third 0.200, by hand 0.000
#   2 2 2 2: gini 0.000, by hand 0.000; first moment 2.000, mean 2.000; third 0.125, by hand 0.000
#   1 2 3 10: gini 0.478, by hand 0.438; first moment 2.875, mean 4.000; third 1.000, by hand 1.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-nan=3.7.0-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
warning("off", "all");
for numbers = {[0 0 0 1], [1 2 3 4 5], [2 2 2 2], [1 2 3 10]}
  x = numbers{1}';
  n = numel(x);
  right = sum(sum(abs(x - x'))) / (2 * n ^ 2 * (sum(x) / n));
  u = sort(x);
  triples = 0;
  for t = nchoosek(1:n, 3)'
    triples += u(t(3)) - 2 * u(t(2)) + u(t(1));
  endfor
  third = triples / nchoosek(n, 3) / 3;
  moments = lmom(x, 3);
  printf("%s: gini %.3f, by hand %.3f; first moment %.3f, mean %.3f; third %.3f, by hand %.3f\n", ...
         strtrim(sprintf("%d ", x)), gini(x), right, moments(1), sum(x) / n, moments(3), third);
endfor
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/nan-*)" "$dir/seen.m" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
