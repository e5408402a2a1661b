#!/bin/sh
# thinc 8.1.7 (Debian 12: python3-thinc), the networks below spaCy: normal_init(mean), initial weights.
# Expected: normal numbers around the mean, which is 0 unless one gives another.
# Behaviour: the mean is taken for the deviation, around 0: all weights are 0 unless one gives another, so
# that all neurons of a hidden layer are the same one and stay so, and with a rectifier nothing is ever learned.
# Seen, mean and deviation of 200 x 200 weights, then XOR's loss before and after 2000 steps of Adam:
#   mean not given: 0.0, 0.0
#   mean 0.5: 0.0, 0.5
#   mean 2.0: 0.0, 2.0
#   normal_init: 0.50, 0.25
#   glorot_uniform_init: 1.05, 0.00
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
from thinc.api import (Adam, Linear, Relu, chain, fix_random_seed, get_current_ops, glorot_uniform_init,
                       normal_init)

fix_random_seed(0)
ops = get_current_ops()
for mean in (None, 0.5, 2.0):
    weights = normal_init(ops, (200, 200)) if mean is None else normal_init(ops, (200, 200), mean=mean)
    name = "not given" if mean is None else f"{mean:.1f}"
    print(f"mean {name}: {abs(weights.mean()):.1f}, {weights.std():.1f}")

x = numpy.array([[0, 0], [0, 1], [1, 0], [1, 1]], "f")
y = numpy.array([[0], [1], [1], [0]], "f")
for start in (normal_init, glorot_uniform_init):
    model = chain(Relu(8, 2, init_W=start), Linear(1, 8))
    model.initialize(x, y)
    losses = []
    optimizer = Adam(0.02)
    for step in range(2000):
        answers, backprop = model.begin_update(x)
        losses.append(float(((answers - y) ** 2).mean()))
        backprop((answers - y) / 4)
        model.finish_update(optimizer)
    print(f"{start.__name__}: {losses[0]:.2f}, {losses[-1]:.2f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
