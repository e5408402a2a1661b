#!/bin/sh
# pyclustering 0.10.1.2 (Debian 12: python3-pyclustering): fcm, fuzzy c-means with the fuzzifier m, 2 unless given.
# Expected: Bezdek's algorithm, which makes the sum of u^m d^2 small: memberships u by (d_j / d_k)^(2 / (m - 1)),
# centres as means with the weights u^m.
# Behaviour: the ratio of the squared distances is raised to 2 / (m - 1), so that a point twice as far from one
# centre as from the other belongs to the nearer by 16/17 for 4/5, and the centres are means with the weights u.
# So what it finds for m = 2 is not a minimum of its sum, which an iteration by hand makes smaller. The
# memberships for m are Bezdek's for (m + 1) / 2.
# Seen, of the points 0 1 2 10 11 15:
#   m 2: centres 1.018 11.999, sum 15.944; by hand 1.014 11.977, sum 15.388
#   m 2: membership of 2 in the first 0.9999, for these centres right are 0.9904, right for m 1.5 are 0.9999
#   m 3: centres 1.391 11.912, sum 14.583; by hand 1.047 11.832, sum 11.250
#   m 3: membership of 2 in the first 0.9962, for these centres right are 0.9421, right for m 2.0 are 0.9962
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
from pyclustering.cluster.fcm import fcm

points = numpy.array([[0.0], [1], [2], [10], [11], [15]])


def memberships(centres, m, exponent):
    squares = (points - centres.T) ** 2
    return 1 / ((squares[:, :, None] / squares[:, None, :]) ** exponent(m)).sum(axis=2)


def by_hand(m):
    centres = numpy.array([[0.5], [10.5]])
    for _ in range(500):
        weights = memberships(centres, m, lambda m: 1 / (m - 1)) ** m
        centres = weights.T @ points / weights.sum(axis=0)[:, None]
    return centres


def value(centres, u, m):
    return (u**m * (points - centres.T) ** 2).sum()


for m in (2, 3):
    seen = fcm(points.tolist(), [[0.5], [10.5]], m=m, tolerance=1e-20, itermax=500, ccore=False).process()
    centres, u = numpy.array(seen.get_centers()), numpy.array(seen.get_membership())
    right = by_hand(m)
    best = memberships(right, m, lambda m: 1 / (m - 1))
    print(f"m {m}: centres {centres[0, 0]:.3f} {centres[1, 0]:.3f}, sum {value(centres, u, m):.3f}; "
          f"by hand {right[0, 0]:.3f} {right[1, 0]:.3f}, sum {value(right, best, m):.3f}")
    exact, other = memberships(centres, m, lambda m: 1 / (m - 1)), memberships(centres, m, lambda m: 2 / (m - 1))
    print(f"m {m}: membership of 2 in the first {u[2, 0]:.4f}, for these centres right are {exact[2, 0]:.4f}, "
          f"right for m {(m + 1) / 2} are {other[2, 0]:.4f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
