#!/bin/sh
# lmfit 1.1.0 (Debian 12: python3-lmfit): LognormalModel, a curve that is 0 up to 0.
# Expected: that evaluating or fitting it reads its inputs.
# Behaviour: it writes to them: all that are not above 0 are 1e-15 afterwards, in the caller's own array. What is
# fitted to the same points next, here a line through points that lie on one, is fitted to others.
# Seen:
#   line before: slope 2.000, intercept 5.000
#   inputs after a fit of a Gaussian: [-3. -2. -1.  1.  2.  3.]
#   inputs after a fit of a lognormal: [1.e-15 1.e-15 1.e-15 1.e+00 2.e+00 3.e+00]
#   line after: slope 3.500, intercept 1.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-lmfit=1.1.0-1 python3-asteval=0.9.28-1 python3-uncertainties=3.1.6-1 \
  python3-six=1.16.0-4 python3-future=0.18.2-6 python3-scipy=1.10.1-2 python3-numpy=1:1.24.2-1+deb12u1 \
  libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 \
  liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import numpy
from lmfit.models import LinearModel, LognormalModel, GaussianModel


def line(inputs, targets):
    values = LinearModel().fit(targets, x=inputs, slope=1, intercept=0).best_values
    return f"slope {values['slope']:.3f}, intercept {values['intercept']:.3f}"


inputs = numpy.array([-3.0, -2.0, -1.0, 1.0, 2.0, 3.0])
targets = 2 * inputs + 5
print("line before:", line(inputs, targets))
GaussianModel().fit(targets, x=inputs, amplitude=10, center=1, sigma=2)
print("inputs after a fit of a Gaussian:", inputs)
LognormalModel().fit(targets, x=inputs, amplitude=10, center=1, sigma=1)
print("inputs after a fit of a lognormal:", inputs)
print("line after:", line(inputs, targets))
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
