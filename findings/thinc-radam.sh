#!/bin/sh
# thinc 8.1.7 (Debian 12: python3-thinc), the networks below spaCy: the optimizer RAdam.
# Expected: Liu et al.'s steps: as Adam's momentum, corrected by 1 / (1 - 0.9^t), while the variance is not
# known well, up to step 5, and then Adam's with its rectification.
# Behaviour: it begins to count at 2. The first step is 0.1 / (1 - 0.81) of it, about a half, the following
# four are too small as well, and the rectified ones begin one step early, with that of one step later; the
# factor for a step's own rate, lr_scale, which Adam and SGD have, is not used.
# Seen, steps for a slope of 1, in units of the learning rate:
#   RAdam: 0.526 0.701 0.788 0.840 0.025 0.032 0.038
#   the paper's: 1.000 1.000 1.000 1.000 1.000 0.026 0.033
#   RAdam, scale 0.1: 0.526 0.701 0.788 0.840 0.025 0.032 0.038
#   Adam, scale 0.1: 0.100 0.100 0.100 0.100 0.100 0.100 0.100
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-thinc=8.1.7-1 python3-catalogue=2.1.0-4 python3-confection=0.0.4-2 \
  python3-cymem=2.0.6-1+b3 python3-cython-blis=0.9.1-1+b1 python3-murmurhash=1.0.9+dfsg-1 \
  python3-packaging=23.0-1 python3-preshed=3.0.8-1+b1 python3-pydantic=1.10.4-1+deb12u1 \
  python3-srsly=2.4.5-1+b2 python3-typing-extensions=4.4.0-1 python3-wasabi=0.10.1-2 \
  python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 liblapack3=3.11.0-2 \
  libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import numpy
from thinc.api import Adam, RAdam


def steps(optimizer, scale=1.0):
    weight, seen = numpy.zeros(1, "f"), []
    for _ in range(7):
        before = weight[0]
        weight, _ = optimizer((1, "w"), weight, numpy.ones(1, "f"), lr_scale=scale)
        seen.append((before - weight[0]) / 0.001)
    return seen


def paper():
    seen, m, v = [], 0, 0
    for t in range(1, 8):
        m, v = 0.9 * m + 0.1, 0.999 * v + 0.001
        most = 2 / (1 - 0.999) - 1
        rho = most - 2 * t * 0.999**t / (1 - 0.999**t)
        if rho < 5:
            seen.append(m / (1 - 0.9**t))
        else:
            r = ((rho - 4) * (rho - 2) * most / ((most - 4) * (most - 2) * rho)) ** 0.5
            seen.append(r * m / (1 - 0.9**t) / (v / (1 - 0.999**t)) ** 0.5)
    return seen


def tell(name, numbers):
    print(f"{name}: " + " ".join(f"{number:.3f}" for number in numbers))


tell("RAdam", steps(RAdam(0.001)))
tell("the paper's", paper())
tell("RAdam, scale 0.1", steps(RAdam(0.001), 0.1))
tell("Adam, scale 0.1", steps(Adam(0.001), 0.1))
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
