#!/bin/sh
# cluster 1.4.1 (Debian 12: python3-cluster): HierarchicalClustering with a distance of one's own.
# Expected: single linkage joins at the least distance of two points of two clusters, complete linkage at the greatest;
# another distance makes another clustering.
# Behaviour: of points of a plane only the first and the last of each cluster in the order of their tuples are looked at,
# so that two clusters that touch are far apart for single linkage, and complete linkage misses what is far. And
# what a linkage once was is kept for the same points, whatever the distance: a second clustering with another one has
# the levels of the first.
# Seen:
#   two clusters: single 20.06, right 1.00
#   two clusters: complete 30.02, right 60.00
#   seven points, single: 1.12 2.47 2.50 2.86 3.96 4.12; right 1.12 2.47 2.50 2.86 3.01 3.51
#   seven points, complete: 1.12 2.47 3.04 3.96 4.12 8.81; right 1.12 2.47 3.04 3.96 4.12 9.00
#   six numbers by |x - y|: 1.50 3.50 4.00 4.00 5.00; right 1.50 3.50 4.00 4.00 5.00
#   six numbers by ||x| - |y||: 1.50 3.50 4.00 4.00 5.00; right 0.50 1.00 1.50 3.00 4.00
#   six numbers by 100 |x - y|: 1.50 3.50 4.00 4.00 5.00; right 150.00 350.00 400.00 400.00 500.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-cluster=1.4.1.post3-1 python3-pkg-resources=66.1.1-1+deb12u2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.py" <<'PYTHON'
from math import dist

from cluster.linkage import complete, single
from cluster.method.hierarchical import HierarchicalClustering


def told(points, distance, linkage):
    clustering = HierarchicalClustering(list(points), distance, linkage=linkage)
    clustering.cluster()
    levels = []

    def walk(node):
        if hasattr(node, "level"):
            levels.append(node.level)
            for item in node.items:
                walk(item)

    walk(clustering.data[0])
    return sorted(levels)


def right(points, distance, linkage):
    reach = {"single": min, "complete": max}[linkage]
    clusters = [[point] for point in points]
    levels = []
    while len(clusters) > 1:
        level, i, j = min((reach(distance(x, y) for x in clusters[i] for y in clusters[j]), i, j)
                          for i in range(len(clusters)) for j in range(i))
        levels.append(level)
        joined = clusters[i] + clusters[j]
        clusters = [c for k, c in enumerate(clusters) if k not in (i, j)] + [joined]
    return sorted(levels)


def show(levels):
    return " ".join(f"{level:.2f}" for level in levels)


a, b = [(0, 0), (1, 9), (2, 0)], [(0.5, 20), (1, 10), (1.5, 20)]
print(f"two clusters: single {single(a, b, dist):.2f}, right {min(dist(x, y) for x in a for y in b):.2f}")
c = [(0, 0), (1, 30), (2, 0)]
print(f"two clusters: complete {complete(c, [(1, -30)], dist):.2f}, right {max(dist(x, (1, -30)) for x in c):.2f}")
plane = [(0.0, 0.0), (0.5, 3.0), (1.1, 0.2), (0.6, 5.5), (3.0, 6.1), (4.0, 1.0), (0.3, 9.0)]
for linkage in ["single", "complete"]:
    print(f"seven points, {linkage}: {show(told(plane, dist, linkage))}; right {show(right(plane, dist, linkage))}")
line = [-7.0, -3.0, 1.0, 2.5, 6.0, 11.0]
distances = {"|x - y|": lambda x, y: abs(x - y), "||x| - |y||": lambda x, y: abs(abs(x) - abs(y)),
             "100 |x - y|": lambda x, y: 100 * abs(x - y)}
for name, distance in distances.items():
    print(f"six numbers by {name}: {show(told(line, distance, 'single'))}; right {show(right(line, distance, 'single'))}")
PYTHON
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" python3.11 -SW ignore "$dir/seen.py" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
