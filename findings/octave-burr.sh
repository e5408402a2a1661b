#!/bin/sh
# Octave's statistics package 1.5.3 (Debian 12: octave-statistics), Burr's distribution with the scale a: burrpdf, its
# density, and burrinv, its quantiles.
# Expected: the density of several points is that of each, its integral is 1, and burrcdf of a quantile is the share.
# Behaviour: of a vector of points the factor a^(1 - c) is left out of the density, of one point it is not: the
# integral of a = 2, c = 3 is 4. And in the quantiles the share is divided by a, where the quantile is to be multiplied
# by it: the median of a = 2 is 0.69 for 2. All are right where a is 1.
# Seen, at 0.3 and 0.6, one at a time and together, then the integral, then the median:
#   a 1.0: one at a time 0.2560 0.7304, together 0.2560 0.7304, by hand 0.2560 0.7304
#   a 1.0: integral 1.000
#   a 1.0: median 1.0000, of which burrcdf is 0.5000, by hand 1.0000
#   a 0.8: one at a time 0.4758 1.0434, together 0.3045 0.6677, by hand 0.4758 1.0434
#   a 0.8: integral 0.640
#   a 0.8: median 1.1856, of which burrcdf is 0.7650, by hand 0.8000
#   a 2.0: one at a time 0.0335 0.1280, together 0.1341 0.5120, by hand 0.0335 0.1280
#   a 2.0: integral 4.000
#   a 2.0: median 0.6934, of which burrcdf is 0.0400, by hand 2.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-statistics=1.5.3-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
for parameters = [1 3 1; 0.8 3 1; 2 3 1]'
  a = parameters(1); c = parameters(2); k = parameters(3);
  x = [0.3 0.6];
  right = c * k / a * (x / a).^(c - 1) ./ (1 + (x / a).^c).^(k + 1);
  printf("a %.1f: one at a time %.4f %.4f, together %.4f %.4f, by hand %.4f %.4f\n", a, burrpdf(x(1), a, c, k), ...
         burrpdf(x(2), a, c, k), burrpdf(x, a, c, k), right);
  grid = (0.0005:0.001:60);
  printf("a %.1f: integral %.3f\n", a, sum(burrpdf(grid, a, c, k)) * 0.001);
  median = burrinv(0.5, a, c, k);
  printf("a %.1f: median %.4f, of which burrcdf is %.4f, by hand %.4f\n", a, median, burrcdf(median, a, c, k), ...
         a * (2^(1 / k) - 1)^(1 / c));
endfor
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/statistics-*/distributions)" \
  "$dir/seen.m" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
