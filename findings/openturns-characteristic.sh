#!/bin/sh
# OpenTURNS 1.20 (Debian 12: python3-openturns): computeCharacteristicFunction, the mean of exp(i t x).
# Expected: that integral; of numbers that are all below 0 an imaginary part below 0 for small t.
# Behaviour: of WeibullMax, the mirror image of WeibullMin, it is WeibullMin's, whose numbers are all above 0. Those of the
# uniform and the exponential distribution are right.
# Seen, at t 0.3 and 1:
#   WeibullMin, mean 0.886, t 0.3: 0.956+0.260j, by hand 0.956+0.260j
#   WeibullMin, mean 0.886, t 1: 0.576+0.690j, by hand 0.576+0.690j
#   WeibullMax, mean -0.886, t 0.3: 0.956+0.260j, by hand 0.956-0.260j
#   WeibullMax, mean -0.886, t 1: 0.576+0.690j, by hand 0.576-0.690j
#   WeibullMax, mean -2.805, t 0.3: 0.910+0.216j, by hand 0.629-0.692j
#   WeibullMax, mean -2.805, t 1: 0.462+0.264j, by hand -0.432-0.310j
#   Uniform, mean -1.500, t 0.3: 0.897-0.433j, by hand 0.897-0.433j
#   Uniform, mean -1.500, t 1: 0.068-0.956j, by hand 0.068-0.956j
#   Exponential, mean 0.667, t 0.3: 0.962+0.192j, by hand 0.962+0.192j
#   Exponential, mean 0.667, t 1: 0.692+0.462j, by hand 0.692+0.462j
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
import cmath

import openturns

openturns.Log.Show(openturns.Log.NONE)


def by_hand(distribution, t, steps=20000):
    return sum(cmath.exp(1j * t * distribution.computeQuantile((i + 0.5) / steps)[0]) for i in range(steps)) / steps


for distribution in [openturns.WeibullMin(1, 2, 0), openturns.WeibullMax(1, 2, 0), openturns.WeibullMax(2, 1.5, -1),
                     openturns.Uniform(-2, -1), openturns.Exponential(1.5)]:
    for t in [0.3, 1]:
        told = distribution.computeCharacteristicFunction(t)
        print(f"{distribution.getName()}, mean {distribution.getMean()[0]:.3f}, t {t:g}: {told:.3f}, "
              f"by hand {by_hand(distribution, t):.3f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$dir/usr/lib:$libs:$libs/hdf5/serial:$libs/blas:$libs/lapack" \
  python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
