#!/bin/sh
# OpenTURNS 1.20 (Debian 12: python3-openturns): getKurtosis of a log-uniform distribution and computeEntropy of Burr's.
# Expected: the integrals of the densities; a kurtosis of at least 1 + skewness^2, and near 1.8 where it is narrow, as of a
# uniform one.
# Behaviour: the kurtosis goes below all of that, to 0.19, and the entropy of Burr's is 0 to the digits shown for 2, where both
# parameters are 1. Mean, variance and skewness are right.
# Seen:
#   log-uniform, 0 to 0.1: kurtosis 1.141, by hand 1.801; skewness 0.035, by hand 0.035
#   log-uniform, -1 to 1: kurtosis 1.027, by hand 2.300; skewness 0.675, by hand 0.675
#   log-uniform, 0 to 1: kurtosis 0.699, by hand 1.930; skewness 0.344, by hand 0.344
#   log-uniform, 0 to 3: kurtosis 0.191, by hand 2.866; skewness 0.985, by hand 0.985
#   Burr, 1 and 1: entropy 0.00, by hand 2.00
#   Burr, 2 and 1: entropy 0.00, by hand 1.31
#   Burr, 3 and 2: entropy 0.37, by hand 0.37
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
import math

import openturns

openturns.Log.Show(openturns.Log.NONE)


def integral(function, low, high, steps=200000):
    width = (high - low) / steps
    return sum(function(low + (i + 0.5) * width) for i in range(steps)) * width


for low, high in [(0, 0.1), (-1, 1), (0, 1), (0, 3)]:
    told = openturns.LogUniform(low, high)
    raw = [integral(lambda u: math.exp(k * u), low, high) / (high - low) for k in range(5)]
    variance = raw[2] - raw[1] ** 2
    skewness = (raw[3] - 3 * raw[1] * raw[2] + 2 * raw[1] ** 3) / variance ** 1.5
    kurtosis = (raw[4] - 4 * raw[1] * raw[3] + 6 * raw[1] ** 2 * raw[2] - 3 * raw[1] ** 4) / variance ** 2
    print(f"log-uniform, {low:g} to {high:g}: kurtosis {told.getKurtosis()[0]:.3f}, by hand {kurtosis:.3f}; "
          f"skewness {told.getSkewness()[0]:.3f}, by hand {skewness:.3f}")
for c, k in [(1, 1), (2, 1), (3, 2)]:
    told = openturns.Burr(c, k)

    def part(u):
        x = (u ** (-1 / k) - 1) ** (1 / c)
        return -math.log(c * k * x ** (c - 1) / (1 + x ** c) ** (k + 1))

    print(f"Burr, {c} and {k}: entropy {told.computeEntropy():.2f}, by hand {integral(part, 0, 1):.2f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$dir/usr/lib:$libs:$libs/hdf5/serial:$libs/blas:$libs/lapack" \
  python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
