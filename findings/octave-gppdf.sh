#!/bin/sh
# Octave's statistics package 1.5.3 (Debian 12: octave-statistics): gppdf(x, shape, scale, location), the density of a
# generalized Pareto distribution.
# Expected: the slope of its distribution function gpcdf, with an integral of 1; with the shape 0 it is the exponential
# distribution of that scale, the limit of shapes that go to 0.
# Behaviour: with the shape 0 it is not divided by the scale: the integral of scale 2 is 2, of scale 0.5 a half. Beside
# 0 it is right, so that the likelihood of the shape 0 jumps by the n-th power of the scale.
# Seen, at location + scale, and the integral from the location on:
#   scale 1, shape 0.001: density 0.368, slope of gpcdf 0.368, integral 1.00
#   scale 1, shape 0: density 0.368, slope of gpcdf 0.368, integral 1.00
#   scale 1, shape -0.001: density 0.368, slope of gpcdf 0.368, integral 1.00
#   scale 2, shape 0.001: density 0.184, slope of gpcdf 0.184, integral 1.00
#   scale 2, shape 0: density 0.368, slope of gpcdf 0.184, integral 2.00
#   scale 2, shape -0.001: density 0.184, slope of gpcdf 0.184, integral 1.00
#   scale 0.5, shape 0.001: density 0.735, slope of gpcdf 0.735, integral 1.00
#   scale 0.5, shape 0: density 0.368, slope of gpcdf 0.736, integral 0.50
#   scale 0.5, shape -0.001: density 0.736, slope of gpcdf 0.736, integral 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-statistics=1.5.3-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
h = 1e-5;
for scale = [1 2 0.5]
  for shape = [0.001 0 -0.001]
    x = 1 + scale;
    slope = (gpcdf(x + h, shape, scale, 1) - gpcdf(x - h, shape, scale, 1)) / (2 * h);
    grid = 1 + scale * (0.0005:0.001:60);
    printf("scale %g, shape %g: density %.3f, slope of gpcdf %.3f, integral %.2f\n", scale, shape, ...
           gppdf(x, shape, scale, 1), slope, sum(gppdf(grid, shape, scale, 1)) * 0.001 * scale);
  endfor
endfor
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/statistics-*/distributions)" \
  "$dir/seen.m" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
