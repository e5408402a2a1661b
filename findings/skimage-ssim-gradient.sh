#!/bin/sh
# scikit-image 0.19.3 (Debian 12: python3-skimage): structural_similarity, the likeness of two pictures, a loss of
# networks that make them, with gradient=True also its slopes by the second picture.
# Expected: the slopes of the value that it gives.
# Behaviour: the value is a mean that leaves out a margin of three pixels, the slopes are those of a mean of all.
# In the middle of a picture of 28 times 28 they are 0.62 of the right ones, in its corner, which the value
# hardly sees, eight times too large.
# Seen:
#   middle: slope -5.043e-03, difference quotient -8.169e-03, 0.617 of it
#   beside it: slope -9.903e-04, difference quotient -1.604e-03, 0.617 of it
#   edge: slope -2.501e-02, difference quotient -4.423e-03, 5.653 of it
#   corner: slope -1.567e-03, difference quotient -1.930e-04, 8.117 of it
#   share of the pixels that the value is a mean of: 0.617
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-skimage=0.19.3-8 python3-skimage-lib=0.19.3-8+b1 \
  python3-scipy=1.10.1-2 python3-imageio=2.4.1-5 python3-networkx=2.8.8-1 python3-packaging=23.0-1 \
  python3-pil=9.4.0-1.1+deb12u1 python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 liblapack3=3.11.0-2 \
  libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import numpy
from skimage.metrics import structural_similarity


def likeness(first, second):
    return structural_similarity(first, second, data_range=1.0, use_sample_covariance=False)


size = 28
row, column = numpy.mgrid[0:size, 0:size] / size
first = 0.5 + 0.4 * numpy.sin(7 * row + 3 * column * column)
second = 0.5 + 0.3 * numpy.sin(8 * row + 2 * column)
gradient = structural_similarity(
    first, second, data_range=1.0, use_sample_covariance=False, gradient=True)[1]
for name, at in [("middle", (14, 14)), ("beside it", (12, 17)), ("edge", (0, 14)), ("corner", (0, 0))]:
    step = numpy.zeros((size, size))
    step[at] = 1e-5
    quotient = (likeness(first, second + step) - likeness(first, second - step)) / 2e-5
    print(f"{name}: slope {gradient[at]:.3e}, difference quotient {quotient:.3e}, "
          f"{gradient[at] / quotient:.3f} of it")
print(f"share of the pixels that the value is a mean of: {(size - 6) ** 2 / size**2:.3f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
