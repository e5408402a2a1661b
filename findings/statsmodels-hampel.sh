#!/bin/sh
# statsmodels 0.13.5 (Debian 12: python3-statsmodels): Hampel, a loss for robust regression. With the defaults
# 2, 4 and 8 it is z²/2 up to 2, grows in a straight line up to 4, ever less up to 8, and is constant from there.
# Expected: rho is that loss, psi its slope, psi_deriv the slope of psi.
# Behaviour: beyond 2 rho is two to eleven times too large, and at 8 it falls from 52 to 20. psi has the wrong
# sign at all negative errors beyond 2, and between 4 and 8, where it falls, psi_deriv says that it rises:
# standard errors are made of it. The weights, by which the parameters are found, are right.
# Seen:
#   error -9: rho 20.00 for 10.00, psi 0.00 for 0.00, psi_deriv 0.00 for 0.00, weight 0.00 for 0.00
#   error -6: rho 50.33 for 9.00, psi 1.00 for -1.00, psi_deriv 0.50 for -0.50, weight 0.17 for 0.17
#   error -3: rho 44.00 for 4.00, psi 2.00 for -2.00, psi_deriv 0.00 for 0.00, weight 0.67 for 0.67
#   error -1: rho 0.50 for 0.50, psi -1.00 for -1.00, psi_deriv 1.00 for 1.00, weight 1.00 for 1.00
#   error 1: rho 0.50 for 0.50, psi 1.00 for 1.00, psi_deriv 1.00 for 1.00, weight 1.00 for 1.00
#   error 3: rho 44.00 for 4.00, psi 2.00 for 2.00, psi_deriv 0.00 for 0.00, weight 0.67 for 0.67
#   error 6: rho 50.33 for 9.00, psi 1.00 for 1.00, psi_deriv 0.50 for -0.50, weight 0.17 for 0.17
#   error 9: rho 20.00 for 10.00, psi 0.00 for 0.00, psi_deriv 0.00 for 0.00, weight 0.00 for 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-statsmodels=0.13.5+dfsg-7 python3-statsmodels-lib=0.13.5+dfsg-7 \
  python3-scipy=1.10.1-2 python3-pandas=1.5.3+dfsg-2 python3-pandas-lib=1.5.3+dfsg-2 python3-patsy=0.5.3-1 \
  python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-packaging=23.0-1 \
  python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  libquadmath0=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import numpy
from statsmodels.robust.norms import Hampel

loss = Hampel()


def right(z):
    z = abs(z)
    if z <= 2:
        return z * z / 2
    if z <= 4:
        return 2 * z - 2
    return 10 - (8 - z) ** 2 / 4 if z <= 8 else 10


def told(function, z):
    return function(numpy.array([z]))[0]


for z in [-9.0, -6.0, -3.0, -1.0, 1.0, 3.0, 6.0, 9.0]:
    slope = (right(z + 1e-4) - right(z - 1e-4)) / 2e-4
    curve = (right(z + 1e-4) - 2 * right(z) + right(z - 1e-4)) / 1e-8
    print(f"error {z:g}: rho {told(loss.rho, z):.2f} for {right(z):.2f}, "
          f"psi {told(loss.psi, z) + 0:.2f} for {slope:.2f}, "
          f"psi_deriv {told(loss.psi_deriv, z):.2f} for {curve + 0:.2f}, "
          f"weight {told(loss.weights, z):.2f} for {abs(slope / z):.2f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
