#!/bin/sh
# pyclustering 0.10.1.2 (Debian 12: python3-pyclustering): Minkowski's distance of a degree p, with which its
# k-means and the others work, too.
# Expected: the p-th root of the sum of |a - b|^p: for degree 1 the Manhattan distance, of the same package.
# Behaviour: the differences have no absolute value. For an odd degree those of different signs cancel, so that two
# points may have the distance 0 or a negative one; where the sum is negative, its root is complex, or with NumPy
# NaN. An even degree is right.
# Seen, of the origin to (1, 1), to (-1, -1), to (-1, 1), and the clusters of k-means:
#   Manhattan: 2.000, 2.000, 2.000
#   degree 1: -2.000, 2.000, 0.000
#   degree 2: 1.414, 1.414, 1.414
#   degree 3: 0.630+1.091j, 1.260, 0.000
#   Manhattan: [0, 1, 2] and [3, 4, 5]
#   degree 1: [0, 1, 2, 3, 4, 5]
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

from pyclustering.cluster.kmeans import kmeans
from pyclustering.utils.metric import distance_metric, type_metric


def tell(number):
    return f"{number:.3f}"


for name, metric in [("Manhattan", distance_metric(type_metric.MANHATTAN))] + [
        (f"degree {degree}", distance_metric(type_metric.MINKOWSKI, degree=degree)) for degree in (1, 2, 3)]:
    print(f"{name}: " + ", ".join(tell(metric([0, 0], point)) for point in ([1, 1], [-1, -1], [-1, 1])))

points = [[0, 0], [1, 0], [0, 1], [-9, 9], [-8, 9], [-9, 8]]
for name, metric in [("Manhattan", distance_metric(type_metric.MANHATTAN)),
                     ("degree 1", distance_metric(type_metric.MINKOWSKI, degree=1))]:
    found = kmeans(points, [[0, 0], [-9, 9]], metric=metric, ccore=False).process().get_clusters()
    print(f"{name}: " + " and ".join(str(cluster) for cluster in found))
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
