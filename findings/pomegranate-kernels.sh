#!/bin/sh
# pomegranate 0.14.8 (Debian 12: python3-pomegranate), densities from points and a bandwidth: its three kernels.
# Expected: the mean of the kernels over the points, whose integral is 1 for every bandwidth, as of its other
# distributions.
# Behaviour: the kernels are not divided by what they hold: the integral of the Gaussian is the bandwidth, of the
# uniform one twice it, of the triangle its square. So the likelihood of new points grows with the bandwidth, and a class
# of a Bayes classifier with a kernel twice as wide counts twice or four times.
# Seen, integrals, then the mean log likelihood of 200 new points of the normal distribution that the 50 points are of:
#   bandwidth 0.5: Gaussian 0.50, uniform 1.00, triangle 0.25
#   bandwidth 1.0: Gaussian 1.00, uniform 2.00, triangle 1.00
#   bandwidth 2.0: Gaussian 2.00, uniform 4.00, triangle 4.00
#   bandwidth 4.0: Gaussian 4.00, uniform 8.00, triangle 16.00
#   normal distribution: 1.00
#   bandwidth 0.3: -2.637, by hand -1.433
#   bandwidth 1.0: -1.544, by hand -1.544
#   bandwidth 3.0: -1.031, by hand -2.130
#   bandwidth 10.0: -0.930, by hand -3.232
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-pomegranate=0.14.8-3+b1 python3-networkx=2.8.8-1 python3-yaml=6.0-3+b2 \
  python3-scipy=1.10.1-2 python3-pandas=1.5.3+dfsg-2 python3-pandas-lib=1.5.3+dfsg-2 \
  python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-joblib=1.2.0-4+deb12u1 \
  python3-typing-extensions=4.4.0-1 python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 \
  liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import numpy
from pomegranate import GaussianKernelDensity, NormalDistribution, TriangleKernelDensity, UniformKernelDensity

grid = numpy.linspace(-60, 80, 400001)
for bandwidth in (0.5, 1.0, 2.0, 4.0):
    told = [numpy.exp(kernel([2, 3, 7.0], bandwidth).log_probability(grid)).sum() * (grid[1] - grid[0])
            for kernel in (GaussianKernelDensity, UniformKernelDensity, TriangleKernelDensity)]
    print(f"bandwidth {bandwidth}: Gaussian {told[0]:.2f}, uniform {told[1]:.2f}, triangle {told[2]:.2f}")
normal = numpy.exp(NormalDistribution(5, 2).log_probability(grid)).sum() * (grid[1] - grid[0])
print(f"normal distribution: {normal:.2f}")

random = numpy.random.RandomState(0)
points, new = random.randn(50), random.randn(200)
for bandwidth in (0.3, 1.0, 3.0, 10.0):
    told = GaussianKernelDensity(points, bandwidth).log_probability(new).mean()
    squares = ((new[:, None] - points) / bandwidth) ** 2
    by_hand = numpy.log(numpy.exp(-squares / 2).mean(axis=1) / (bandwidth * (2 * numpy.pi) ** 0.5)).mean()
    print(f"bandwidth {bandwidth}: {told:.3f}, by hand {by_hand:.3f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
