#!/bin/sh
# Dynare 5.3 (Debian 12: dynare, with Octave 7.3), models by equations, which its preprocessor differentiates for Newton's
# method: cbrt, the cube root.
# Expected: the slope of what it computes, 1 / (3 |y|^(2/3)), for negative y as for positive ones.
# Behaviour: the value is right on both sides. The slope has y^(2/3), which is complex below 0, and the program that is
# written adds twice the imaginary part to the real one: at -8 the slope is -0.19 for 0.08, and points the wrong way.
# Seen:
#   cbrt(y) at 8: 2.0000, slope 0.0833, by a difference quotient 0.0833
#   y^2 at 8: 64.0000, slope 16.0000, by a difference quotient 16.0000
#   cbrt(y) at 1: 1.0000, slope 0.3333, by a difference quotient 0.3333
#   y^2 at 1: 1.0000, slope 2.0000, by a difference quotient 2.0000
#   cbrt(y) at -1: -1.0000, slope -0.7440, by a difference quotient 0.3333
#   y^2 at -1: 1.0000, slope -2.0000, by a difference quotient -2.0000
#   cbrt(y) at -8: -2.0000, slope -0.1860, by a difference quotient 0.0833
#   y^2 at -8: 64.0000, slope -16.0000, by a difference quotient -16.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq dynare=5.3-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.mod" <<'MOD'
var y z w;
varexo e;
model;
y = e;
z = cbrt(y);
w = y^2;
end;
MOD
(cd "$dir" && usr/lib/dynare/preprocessor/dynare-preprocessor seen.mod) > "$dir/log" 2>&1 || { cat "$dir/log"; exit 1; }
cat > "$dir/slopes.m" <<'END'
% both sides of an equation are subtracted: z - cbrt(y), so a slope of the right side has the other sign
1;
function v = value(y, row)
  v = -seen.static_resid([], [y; 0; 0], 0, [], true);
  v = v(row);
endfunction
names = {"", "cbrt(y)", "y^2"};
for y = [8 1 -1 -8]
  g = seen.static_g1([], [y; 0; 0], 0, [], true);
  for row = [2 3]
    printf("%s at %g: %.4f, slope %.4f, by a difference quotient %.4f\n", names{row}, y, ...
           value(y, row), -g(row, 1), (value(y + 1e-4, row) - value(y - 1e-4, row)) / 2e-4);
  endfor
endfor
END
seen=$(cd "$dir" && octave-cli --no-init-file --quiet slopes.m 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
