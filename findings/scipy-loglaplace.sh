#!/bin/sh
# SciPy 1.10.1 (Debian 12: python3-scipy): mean, variance, skewness and kurtosis of stats.loglaplace with the exponent c, whose
# tail falls as a power of x.
# Expected: infinite where the integral is: the mean up to c = 1, the variance up to 2; at least 1 + skewness^2 - 3 for
# the kurtosis.
# Behaviour: a formula's numbers beyond where it holds: the variance is -4.5 at 1.5, the kurtosis -165 at 3.25, and the mean -0.33
# at 0.5, of numbers that are all above 0. Where the integral is finite they are right.
# Seen, beside integrals that go up to a share of 1e-12 and of 1e-18 above, between which the infinite ones grow:
#   c 0.5: mean -0.333, variance -0.178, kurtosis nan; by hand mean 2.5e+11, variance 2.08e+34, kurtosis 1.29e+12; mean 2.5e+17, variance 2.08e+52, kurtosis 1.29e+18
#   c 1.5: mean 1.8, variance -4.53, kurtosis nan; by hand mean 1.8, variance 1.19e+04, kurtosis 6.67e+10; mean 1.8, variance 1.19e+06, kurtosis 6.67e+16
#   c 2.5: mean 1.19, variance 1.36, kurtosis 12; by hand mean 1.19, variance 1.35, kurtosis 4.79e+06; mean 1.19, variance 1.36, kurtosis 1.88e+10
#   c 3.25: mean 1.1, variance 0.389, kurtosis -165; by hand mean 1.1, variance 0.389, kurtosis 7.02e+03; mean 1.1, variance 0.389, kurtosis 1.73e+05
#   c 5: mean 1.04, variance 0.105, kurtosis 40.7; by hand mean 1.04, variance 0.105, kurtosis 39.7; mean 1.04, variance 0.105, kurtosis 40.7
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-scipy=1.10.1-2 python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import math

from scipy import stats


def moment(c, power, above):
    """the integral of x^power by its two halves: c/2 x^(c-1) below 1, c/2 x^(-c-1) from 1 to where the share is above"""
    end = (2 * above) ** (-1 / c)
    tail = math.log(end) if power == c else (end ** (power - c) - 1) / (power - c)
    return c / 2 / (c + power) + c / 2 * tail


for c in [0.5, 1.5, 2.5, 3.25, 5]:
    told = [float(value) for value in stats.loglaplace.stats(c, moments="mvsk")]
    by_hand = []
    for above in [1e-12, 1e-18]:
        m1, m2, m3, m4 = (moment(c, k, above) for k in range(1, 5))
        variance = m2 - m1 ** 2
        kurtosis = (m4 - 4 * m1 * m3 + 6 * m1 ** 2 * m2 - 3 * m1 ** 4) / variance ** 2 - 3
        by_hand.append(f"mean {m1:.3g}, variance {variance:.3g}, kurtosis {kurtosis:.3g}")
    print(f"c {c:g}: mean {told[0]:.3g}, variance {told[1]:.3g}, kurtosis {told[3]:.3g}; by hand", "; ".join(by_hand))
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
