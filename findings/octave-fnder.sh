#!/bin/sh
# Octave's splines package 1.3.4 (Debian 12: octave-splines): fnder(pp, order), derivatives of a piecewise polynomial.
# Expected: fnder(pp, 2) is the derivative of the derivative, fnder(pp, 4) of a cubic one 0.
# Behaviour: the degree falls once, by the first derivative; each further one multiplies the coefficients by the first
# one's factors over again. Of x^3 the second derivative is 24 at 2 for 12, the third 54 for 6, the fourth 132
# for 0. The first is right, and so is fnder of what fnder gave.
# Seen, of x^3 at 0.5 and 2:
#   order 1: 0.750 12.000, one by one 0.750 12.000, by hand 0.750 12.000
#   order 2: 2.250 24.000, one by one 3.000 12.000, by hand 3.000 12.000
#   order 3: 6.750 54.000, one by one 6.000 6.000, by hand 6.000 6.000
#   order 4: 20.250 132.000, by hand 0.000 0.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-splines=1.3.4-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
cubic = mkpp([0 1 3], [1 0 0 0; 1 3 3 1]);
right = [0.125 8; 0.75 12; 3 12; 6 6; 0 0];
step_by_step = cubic;
for order = 1:4
  told = ppval(fnder(cubic, order), [0.5 2]);
  if order <= 3
    step_by_step = fnder(step_by_step);
    one_by_one = ppval(step_by_step, [0.5 2]);
    printf("order %d: %.3f %.3f, one by one %.3f %.3f, by hand %.3f %.3f\n", order, told, one_by_one, ...
           right(order + 1, :));
  else
    printf("order %d: %.3f %.3f, by hand %.3f %.3f\n", order, told, right(order + 1, :));
  endif
endfor
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/splines-*)" "$dir/seen.m" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
