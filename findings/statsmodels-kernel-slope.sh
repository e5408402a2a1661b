#!/bin/sh
# statsmodels 0.13.5 (Debian 12: python3-statsmodels): KernelReg, regression with kernels. Its fit gives the answers
# and their slopes by the inputs, its "marginal effects".
# Expected: the slope of the answer by each input, with local constants ("lc") as with local lines ("ll").
# Behaviour: with local constants it is n/2 times too small for n examples, so that it falls to 0 with more
# of them, and with two inputs it is one number for both.
# Seen:
#   ll, 20 examples of a sine, at 1: slopes [0.4887], difference quotients [0.4916]
#   lc, 20 examples of a sine, at 1: slopes [0.0475], difference quotients [0.4751]
#   ll, 40 examples of a sine, at 1: slopes [0.4858], difference quotients [0.4897]
#   lc, 40 examples of a sine, at 1: slopes [0.0234], difference quotients [0.4684]
#   ll, 80 examples of a sine, at 1: slopes [0.4843], difference quotients [0.4887]
#   lc, 80 examples of a sine, at 1: slopes [0.0116], difference quotients [0.4649]
#   ll, 160 examples of a sine, at 1: slopes [0.4835], difference quotients [0.4882]
#   lc, 160 examples of a sine, at 1: slopes [0.0058], difference quotients [0.4631]
#   lc, 49 examples of 2x - y, at (0.3, 0.6): slopes [-0.0566 -0.0566], difference quotients [ 1.3509 -0.9488]
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
from statsmodels.nonparametric.kernel_regression import KernelReg


def tell(name, model, at):
    slopes = model.fit([at])[1].ravel()
    quotients = []
    for i in range(len(at)):
        step = numpy.eye(len(at))[i] * 1e-4
        quotients.append((model.fit([at + step])[0] - model.fit([at - step])[0])[0] / 2e-4)
    print(f"{name}: slopes {numpy.round(slopes, 4)}, difference quotients {numpy.round(quotients, 4)}")


for n in [20, 40, 80, 160]:
    line = numpy.linspace(0, 3, n)
    for kind in ["ll", "lc"]:
        model = KernelReg(numpy.sin(line), line, "c", reg_type=kind, bw=[0.4])
        tell(f"{kind}, {n} examples of a sine, at 1", model, numpy.array([1.0]))
grid = numpy.array([[i / 6, j / 6] for i in range(7) for j in range(7)])
model = KernelReg(2 * grid[:, 0] - grid[:, 1], grid, "cc", reg_type="lc", bw=[0.3, 0.2])
tell("lc, 49 examples of 2x - y, at (0.3, 0.6)", model, numpy.array([0.3, 0.6]))
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
