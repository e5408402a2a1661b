#!/bin/sh
# statsmodels 0.13.5 (Debian 12: python3-statsmodels): renyientropy of its information theory (sandbox.infotheo), a
# family of entropies, alpha, which has Shannon's at alpha 1 and, as that, is in bits unless one says otherwise.
# Expected: entropies in bits that fall with alpha, for eight equal chances 3 of each.
# Behaviour: Shannon's is in bits and all others to base e, whatever base one names: of eight equal chances 3 at
# alpha 1 and 2.08 beside it, and an uneven die has more information at 1 than at 1/2.
# Seen:
#   eight equal: Shannon's 3.000
#   eight equal, alpha 0.5: 2.079, with base 2 named 2.079; by hand 3.000
#   eight equal, alpha 1: 3.000, with base 2 named 3.000; by hand 3.000
#   eight equal, alpha 2: 2.079, with base 2 named 2.079; by hand 3.000
#   eight equal, alpha inf: 2.079, with base 2 named 2.079; by hand 3.000
#   uneven: Shannon's 1.750
#   uneven, alpha 0.5: 1.299, with base 2 named 1.299; by hand 1.874
#   uneven, alpha 1: 1.750, with base 2 named 1.750; by hand 1.750
#   uneven, alpha 2: 1.068, with base 2 named 1.068; by hand 1.541
#   uneven, alpha inf: 0.693, with base 2 named 0.693; by hand 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-statsmodels=0.13.5+dfsg-7 python3-statsmodels-lib=0.13.5+dfsg-7 \
  python3-scipy=1.10.1-2 python3-pandas=1.5.3+dfsg-2 python3-pandas-lib=1.5.3+dfsg-2 python3-patsy=0.5.3-1 \
  python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-packaging=23.0-1 \
  python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  libquadmath0=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import math
import sys
import types

# the module asks for a library that draws, which nothing here uses
sys.modules["matplotlib"] = types.ModuleType("matplotlib")
sys.modules["matplotlib.pyplot"] = sys.modules["matplotlib"].pyplot = types.ModuleType("pyplot")

import numpy
from statsmodels.sandbox.infotheo import renyientropy, shannonentropy


def right(chances, alpha):
    if alpha == 1:
        return -sum(p * math.log2(p) for p in chances)
    if alpha == math.inf:
        return -math.log2(max(chances))
    return math.log2(sum(p**alpha for p in chances)) / (1 - alpha)


for name, chances in [("eight equal", [1 / 8] * 8), ("uneven", [0.5, 0.25, 0.125, 0.125])]:
    array = numpy.array(chances)
    print(f"{name}: Shannon's {shannonentropy(array):.3f}")
    for alpha in [0.5, 1, 2, math.inf]:
        print(f"{name}, alpha {alpha:g}: {renyientropy(array, alpha=alpha):.3f}, with base 2 named "
              f"{renyientropy(array, alpha=alpha, logbase=2):.3f}; by hand {right(chances, alpha):.3f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
