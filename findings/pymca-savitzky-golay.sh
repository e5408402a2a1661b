#!/bin/sh
# PyMca 5.8.0 (Debian 12: python3-pymca5): getSavitzkyGolay, smoothing and slopes by fitted polynomials.
# Expected: the same call twice answers the same; of x^2 the slope 2x and the second derivative 2.
# Behaviour: it keeps the weights of the last call, but what they are for of the first one only: whoever smooths, takes
# slopes and smooths again gets slopes for smooth numbers, and the other way round. And a second derivative is half of
# it, a third a sixth.
# Seen:
#   x^2 at 6, smooth:  36.00, right 36
#   x^2 at 6, slope:  12.00, right 12
#   x^2 at 6, smooth again:  12.00, right 36
#   x^2 at 6, slope again:  12.00, right 12
#   x^2 at 6, smooth once more:  12.00, right 36
#   x^2 at 6, second derivative:   1.00, right 2
#   x^3 at 6, third derivative:   1.00, right 6
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-pymca5=5.8.0+dfsg-2+b1 python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'PYTHON'
import numpy

import SGModule


def told(curve, order):
    return "%6.2f" % SGModule.getSavitzkyGolay(curve, npoints=3, degree=3, order=order)[6]


square = numpy.arange(13.0) ** 2
cube = numpy.arange(13.0) ** 3
for name, order, right in [("smooth", 0, 36), ("slope", 1, 12), ("smooth again", 0, 36), ("slope again", 1, 12),
                           ("smooth once more", 0, 36)]:
    print(f"x^2 at 6, {name}: {told(square, order)}, right {right}")
print(f"x^2 at 6, second derivative: {told(square, 2)}, right 2")
print(f"x^3 at 6, third derivative: {told(cube, 3)}, right 6")
PYTHON
seen=$(PYTHONDONTWRITEBYTECODE=1 LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" \
  PYTHONPATH="$dir/usr/lib/python3/dist-packages:$dir/usr/lib/python3/dist-packages/PyMca5/PyMcaMath" \
  python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
