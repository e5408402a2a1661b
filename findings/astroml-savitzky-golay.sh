#!/bin/sh
# astroML 1.0.2 (Debian 12: python3-astroml): savitzky_golay(y, window, order, deriv), a slope by a polynomial that is
# fitted around each point.
# Expected: the derivative of the order deriv, in units of the step to that power, as by SciPy's filter.
# Behaviour: it is the polynomial's coefficient, which lacks the factorial of the order, and the window is put on the
# other way round. So slopes and third derivatives have the wrong sign, the second one is half, the third a
# sixth. (It warns that it is going to be replaced.)
# Seen, of x^3 at 1 and 2:
#   derivative 0: 1.000 8.000, by SciPy 1.000 8.000, by hand 1.000 8.000
#   derivative 1: -3.000 -12.000, by SciPy 3.000 12.000, by hand 3.000 12.000
#   derivative 2: 3.000 6.000, by SciPy 6.000 12.000, by hand 6.000 12.000
#   derivative 3: -1.000 -1.000, by SciPy 6.000 6.000, by hand 6.000 6.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-astroml=1.0.2-1 python3-astropy=5.2.1-2+deb12u1 \
  python3-erfa=2.0.0.1+ds-3+b1 liberfa1=2.0.0-1+b1 python3-configobj=5.0.8-1 python3-six=1.16.0-4 python3-packaging=23.0-1 \
  python3-yaml=6.0-3+b2 python3-sklearn=1.2.1+dfsg-1 python3-sklearn-lib=1.2.1+dfsg-1 \
  python3-scipy=1.10.1-2 python3-joblib=1.2.0-4+deb12u1 python3-threadpoolctl=3.1.0-1 \
  python3-typing-extensions=4.4.0-1 python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 \
  liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import numpy
from astroML.filters import savitzky_golay
from scipy.signal import savgol_filter

x = numpy.linspace(0, 3, 31)
right = [x**3, 3 * x**2, 6 * x, 6 + 0 * x]
for order in range(4):
    told = savitzky_golay(x**3, 7, 4, deriv=order) / 0.1**order
    other = savgol_filter(x**3, 7, 4, deriv=order, delta=0.1)
    print(f"derivative {order}: {told[10]:.3f} {told[20]:.3f}, by SciPy {other[10]:.3f} {other[20]:.3f}, "
          f"by hand {right[order][10]:.3f} {right[order][20]:.3f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
