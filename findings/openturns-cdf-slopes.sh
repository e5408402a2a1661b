#!/bin/sh
# OpenTURNS 1.20 (Debian 12: python3-openturns): computeCDFGradient, the slopes of a distribution function by the
# distribution's parameters.
# Expected: the slopes of computeCDF.
# Behaviour: below the mean the slope of Laplace's by the rate has the wrong sign; below the mode the slope of the
# triangular one by its upper end b is (b - a) / (x - a) times too large, eight times at an eighth. Above them they are
# right, as are the slopes of the densities.
# Seen, gradient and difference quotient of the distribution function, by each parameter:
#   Laplace at -1: mu -0.1839 -0.1839, lambda 0.1839 -0.1839
#   Laplace at -0.5: mu -0.3033 -0.3033, lambda 0.1516 -0.1516
#   Laplace at 0.5: mu -0.3033 -0.3033, lambda 0.1516 0.1516
#   Triangular at 0.5: a -0.1719 -0.1719, m -0.0625 -0.0625, b -0.1250 -0.0156
#   Triangular at 0.8: a -0.2000 -0.2000, m -0.1600 -0.1600, b -0.2000 -0.0400
#   Triangular at 2: a -0.0833 -0.0833, m -0.1111 -0.1111, b -0.1389 -0.1389
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq coinor-libbonmin4=1.8.9-1 coinor-libcbc3=2.10.8+ds1-1 coinor-libcgl1=0.60.3+repack1-4 \
  coinor-libclp1=1.17.6-3 coinor-libcoinutils3v5=2.11.4+repack1-2 coinor-libipopt1v5=3.11.9-2.3+b1 \
  coinor-libosi1v5=0.108.6+repack1-2 libaec0=1.0.6-1+b1 libamd2=1:5.12.0+dfsg-2 \
  libboost-serialization1.74.0=1.74.0+ds1-21 libcamd2=1:5.12.0+dfsg-2 libccolamd2=1:5.12.0+dfsg-2 \
  libcholmod3=1:5.12.0+dfsg-2 libcminpack1=1.3.6-5 libcolamd2=1:5.12.0+dfsg-2 \
  libcxsparse3=1:5.12.0+dfsg-2 libdlib19.1=19.24+dfsg-1 libgflags2.2=2.2.2-2 \
  libgoogle-glog0v6=0.6.0-2 libhdf5-103-1=1.10.8+repack1-1 libhdf5-cpp-103-1=1.10.8+repack1-1 \
  libhmat-oss3=1.8.1-2 liblapacke=3.11.0-2 libmetis5=5.1.0.dfsg-7 libmumps-seq-5.5=5.5.1-1 \
  libmuparser2v5=2.3.3-0.1 libnlopt-cxx0=2.7.1-5 libopenturns0.21=1.20-9 libpagmo8=2.18.0-2+b1 \
  libprimesieve11=11.0+ds-2 libscotch-7.0=7.0.3-2 libsuitesparseconfig5=1:5.12.0+dfsg-2 \
  libsz2=1.0.6-1+b1 libtbb12=2021.8.0-2+deb12u1 libtmglib3=3.11.0-2 libunwind8=1.6.2-3 \
  python3-openturns=1.20-9  libatomic1=12.2.0-14+deb12u1 libgmp10=2:6.2.1+dfsg1-1.1 libmpfr6=4.2.0-1 \
  libmpc3=1.3.1-1 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  libquadmath0=12.2.0-14+deb12u1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import openturns

STEP = 1e-5


def quotient(distribution, x, i):
    values = []
    for sign in (1, -1):
        moved = openturns.Distribution(distribution)
        parameters = list(moved.getParameter())
        parameters[i] += sign * STEP
        moved.setParameter(parameters)
        values.append(moved.computeCDF([x]))
    return (values[0] - values[1]) / (2 * STEP)


cases = [(openturns.Laplace(0, 1), [-1, -0.5, 0.5]), (openturns.Triangular(0, 1, 4), [0.5, 0.8, 2])]
for distribution, points in cases:
    names = distribution.getParameterDescription()
    for x in points:
        gradient = distribution.computeCDFGradient([x])
        print(f"{distribution.getClassName()} at {x}: " + ", ".join(
            f"{names[i]} {gradient[i]:.4f} {quotient(distribution, x, i):.4f}" for i in range(len(names))))
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$dir/usr/lib:$libs:$libs/hdf5/serial:$libs/blas:$libs/lapack" \
  python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
