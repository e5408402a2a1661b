#!/bin/sh
# NaN toolbox 3.7.0 (Debian 12: octave-nan, in Octave 7.3): moment with 'c', central moments, and partcorrcoef, the correlation
# of x and y without the influence of z.
# Expected: central moments stay when a constant is added to all numbers; the third of symmetric numbers is 0. A partial
# correlation is that of what is left of x and y by a line through z, whatever constant is added.
# Behaviour: what is taken away is not the mean, but the sum divided by n - 1: the third moment of 1, 2, 3, 4 and 5
# is -6.15, and of 1001 to 1005 minus twenty million. The lines of partcorrcoef go through the origin, unless
# one asks for the Pearson correlation by name.
# Seen:
#   1 to 5: second moment 3.20, by hand 2.50; third -6.15, by hand 0.00
#   -2 to 2: second moment 2.50, by hand 2.50; third 0.00, by hand 0.00
#   1001 to 1005: second moment 78596.95, by hand 2.50; third -19709439.75, by hand 0.00
#   z + 0: partcorrcoef 0.556, with 'Pearson' 0.415, by hand 0.415
#   z + 10: partcorrcoef 0.408, with 'Pearson' 0.415, by hand 0.415
#   z + 100: partcorrcoef 0.394, with 'Pearson' 0.415, by hand 0.415
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-nan=3.7.0-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
warning("off", "all");
for constant = [0 -3 1000]
  x = (1:5)' + constant;
  d = x - sum(x) / 5;
  printf("%d to %d: second moment %.2f, by hand %.2f; third %.2f, by hand %.2f\n", x(1), x(5), moment(x, 2, "c"), ...
         sum(d .^ 2) / 4, moment(x, 3, "c"), sum(d .^ 3) / 4);
endfor
for constant = [0 10 100]
  x = [1 2 3 4 10]'; y = [2 1 6 8 5]'; z = [1 2 1 2 1]' + constant;
  one = ones(5, 1);
  left = @(v) v - [one z] * ([one z] \ v);
  right = left(x)' * left(y) / sqrt(sumsq(left(x)) * sumsq(left(y)));
  printf("z + %d: partcorrcoef %.3f, with 'Pearson' %.3f, by hand %.3f\n", constant, partcorrcoef(x, y, z), ...
         partcorrcoef(x, y, z, "Pearson"), right);
endfor
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/nan-*)" "$dir/seen.m" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
