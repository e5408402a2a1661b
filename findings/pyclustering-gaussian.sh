#!/bin/sh
# pyclustering 0.10.1.2 (Debian 12: python3-pyclustering): gaussian, the density of the normal distribution in its
# expectation maximization, and that algorithm, ema.
# Expected: a density, whose integral is 1: it is divided by the root of the covariance's determinant.
# Behaviour: it is divided by the root of the covariance's Frobenius norm. The integral in the plane is 0.84 for
# the unit matrix, 1.19 for twice it, and 0.1 for a long thin ellipse of the same area, so round clusters take points
# from long ones. What ema finds is no maximum of the likelihood.
# Seen, integrals, then the mean log likelihood of 300 points of a mixture, from its own parameters on:
#   unit matrix: 0.841
#   twice: 1.189
#   100 and 0.01: 0.100
#   start: -3.430
#   by hand: -3.419, shares 0.50 0.50
#   ema: -3.995, shares 0.04 0.96
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-pyclustering=0.10.1.2-2 python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import sys
from unittest.mock import MagicMock

# what it draws with, which is not needed here
for name in ("", ".pyplot", ".animation", ".patches", ".gridspec"):
    sys.modules["matplotlib" + name] = MagicMock()
for name in ("mpl_toolkits", "mpl_toolkits.mplot3d", "PIL"):
    sys.modules[name] = MagicMock()

import numpy
from pyclustering.cluster.ema import ema, gaussian

side = numpy.linspace(-60, 60, 801)
grid = numpy.array([[a, b] for a in side for b in side / 10])
for name, covariance in [("unit matrix", [1, 1]), ("twice", [2, 2]), ("100 and 0.01", [100, 0.01])]:
    told = numpy.sum(gaussian(grid, numpy.zeros(2), numpy.diag(covariance))) * 0.15 * 0.015
    print(f"{name}: {told:.3f}")


def density(x, mean, covariance):
    d = x - mean
    exponent = numpy.einsum("ij,jk,ik->i", d, numpy.linalg.inv(covariance), d) / 2
    return numpy.exp(-exponent) / (2 * numpy.pi * numpy.linalg.det(covariance) ** 0.5)


def step(x, means, covariances, shares):
    p = numpy.array([s * density(x, m, c) for m, c, s in zip(means, covariances, shares)])
    r = p / p.sum(axis=0)
    means = [w @ x / w.sum() for w in r]
    covariances = [(w[:, None] * (x - m)).T @ (x - m) / w.sum() for w, m in zip(r, means)]
    return numpy.log(p.sum(axis=0)).mean(), means, covariances, r.mean(axis=1)


random = numpy.random.RandomState(0)
x = numpy.vstack([random.randn(150, 2) * [5, 0.2], random.randn(150, 2) + [0, 1.5]])
start = [numpy.zeros(2), numpy.array([0, 1.5])], [numpy.diag([25, 0.04]), numpy.eye(2)]
model = (*start, [0.5, 0.5])
print(f"start: {step(x, *model)[0]:.3f}")
for _ in range(200):
    model = step(x, *model)[1:]
print(f"by hand: {step(x, *model)[0]:.3f}, shares {model[2][0]:.2f} {model[2][1]:.2f}")
found = ema(x.tolist(), 2, start[0], start[1], iterations=200).process()
shares = numpy.array(found.get_probabilities()).mean(axis=1)
told = step(x, found.get_centers(), found.get_covariances(), shares)[0]
print(f"ema: {told:.3f}, shares {shares[0]:.2f} {shares[1]:.2f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
