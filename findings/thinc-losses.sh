#!/bin/sh
# thinc 8.1.7 (Debian 12: python3-thinc), the networks below spaCy: the losses CategoricalCrossentropy and
# L2Distance, each of which hands back a gradient and a loss.
# Expected: the cross-entropy and the squared distance, the mean over the examples as they are normalized, and the
# gradient their slope (cross-entropy's by the sums, before the softmax).
# Behaviour: the loss of both is the sum of the squares of the gradient. So the cross-entropy of a right class
# that got no probability is 2, and the loss of the same examples twice is half of it. The gradient is right
# for cross-entropy, for the squared distance it is that of half the mean.
# Seen:
#   right class 0.9: 0.020; cross-entropy 0.105
#   right class 0.1: 1.620; cross-entropy 2.303
#   right class 1e-06: 2.000; cross-entropy 13.816
#   an example 1 times: cross-entropy 0.3200, squared distance 0.3200
#   an example 2 times: cross-entropy 0.1600, squared distance 0.1600
#   an example 10 times: cross-entropy 0.0320, squared distance 0.0320
#   squared distance of two examples: 0.0800, by hand 0.1600; gradient -0.2000, quotient -0.2000, by hand -0.4000
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
import math
import numpy
from thinc.api import CategoricalCrossentropy, L2Distance

for p in (0.9, 0.1, 1e-6):
    guess, truth = numpy.array([[p, 1 - p]], "f"), numpy.array([[1, 0]], "f")
    _, loss = CategoricalCrossentropy()(guess, truth)
    print(f"right class {p:g}: {loss:.3f}; cross-entropy {-math.log(p):.3f}")
guess, truth = numpy.array([[0.6, 0.4]], "f"), numpy.array([[1, 0]], "f")
for times in (1, 2, 10):
    told = [f"{loss(numpy.repeat(guess, times, 0), numpy.repeat(truth, times, 0))[1]:.4f}"
            for loss in (CategoricalCrossentropy(), L2Distance())]
    print(f"an example {times} times: cross-entropy {told[0]}, squared distance {told[1]}")


def distance(first):
    return L2Distance()(numpy.array([[first, 0.4], [0, 0]]), numpy.array([[1.0, 0], [0, 0]]))


gradient, loss = distance(0.6)
quotient = (distance(0.6001)[1] - distance(0.5999)[1]) / 0.0002
print(f"squared distance of two examples: {loss:.4f}, by hand {(0.16 + 0.16) / 2:.4f}; "
      f"gradient {gradient[0, 0]:.4f}, quotient {quotient:.4f}, by hand {2 * -0.4 / 2:.4f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
