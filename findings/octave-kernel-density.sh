#!/bin/sh
# Octave's econometrics package 1.1.2 (Debian 12: octave-econometrics): kernel_density, a density by Gaussian kernels of a
# bandwidth h, of points in any number of dimensions.
# Expected: its integral is 1, and at a point it is the mean of the kernels, divided by h to the number of dimensions.
# Behaviour: it is divided by h once. In one dimension that is right; in two the integral is h, in three the density is
# that times h^2, so the likelihood of other points rises with the bandwidth, and the best one found by it is
# too large: 1.6 for 0.5 in a plane.
# Seen:
#   h 0.25, 1 dimension: integral 1.000, at 0 0.3915, by hand 0.3915
#   h 0.25, 2 dimensions: integral 0.250, at 0 0.0269, by hand 0.1074
#   h 0.25, 3 dimensions: at 0 0.0033, by hand 0.0525
#   h 0.50, 1 dimension: integral 1.000, at 0 0.3333, by hand 0.3333
#   h 0.50, 2 dimensions: integral 0.500, at 0 0.0743, by hand 0.1486
#   h 0.50, 3 dimensions: at 0 0.0102, by hand 0.0407
#   h 1.00, 1 dimension: integral 1.000, at 0 0.2706, by hand 0.2706
#   h 1.00, 2 dimensions: integral 1.000, at 0 0.0836, by hand 0.0836
#   h 1.00, 3 dimensions: at 0 0.0220, by hand 0.0220
#   h 2.00, 1 dimension: integral 1.000, at 0 0.1784, by hand 0.1784
#   h 2.00, 2 dimensions: integral 1.999, at 0 0.0648, by hand 0.0324
#   h 2.00, 3 dimensions: at 0 0.0227, by hand 0.0057
#   the likeliest h of 2000 others: 1.6, by hand 0.5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-econometrics=1:1.1.2-4 octave-statistics=1.5.3-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.m" <<'END'
1;
function p = by_hand(at, points, h)
  p = zeros(rows(at), 1);
  for i = 1:rows(at)
    z = (at(i, :) - points) / h;
    p(i) = mean(exp(-sum(z .^ 2, 2) / 2)) / (sqrt(2 * pi) * h)^columns(points);
  endfor
endfunction
randn("seed", 1);
line = (-8:0.1:8)';
[a, b] = meshgrid(-8:0.2:8);
for h = [0.25 0.5 1 2]
  x = randn(200, 1);
  printf("h %.2f, 1 dimension: integral %.3f, at 0 %.4f, by hand %.4f\n", h, ...
         sum(kernel_density(line, x, h)) * 0.1, kernel_density(0, x, h), by_hand(0, x, h));
  x = randn(200, 2);
  printf("h %.2f, 2 dimensions: integral %.3f, at 0 %.4f, by hand %.4f\n", h, ...
         sum(kernel_density([a(:) b(:)], x, h)) * 0.04, kernel_density([0 0], x, h), by_hand([0 0], x, h));
  x = randn(200, 3);
  printf("h %.2f, 3 dimensions: at 0 %.4f, by hand %.4f\n", h, kernel_density([0 0 0], x, h), by_hand([0 0 0], x, h));
endfor
x = randn(200, 2);
others = randn(2000, 2);
widths = 0.1:0.1:2;
told = arrayfun(@(h) sum(log(kernel_density(others, x, h))), widths);
right = arrayfun(@(h) sum(log(by_hand(others, x, h))), widths);
[~, i] = max(told);
[~, k] = max(right);
printf("the likeliest h of %d others: %.1f, by hand %.1f\n", rows(others), widths(i), widths(k));
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/econometrics-*)" \
  --path "$(echo "$dir"/usr/share/octave/packages/statistics-*/distributions)" \
  --path "$(echo "$dir"/usr/lib/*-linux-gnu/octave/packages/econometrics-*/*)" "$dir/seen.m" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
