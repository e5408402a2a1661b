#!/bin/sh
# SciPy 1.10.1 (Debian 12: python3-scipy): the kurtosis of stats.ncf, the noncentral F distribution.
# Expected: as of all of its distributions, less 3, so that it is that of stats.f where the noncentrality is 0.
# Behaviour: the 3 is not subtracted. Mean, variance and skewness are right, and so is the noncentral chi-squared one's.
# Seen:
#   f(5, 20): kurtosis 8.791, by hand 8.791
#   ncf(5, 20, 0): kurtosis 11.791, by hand 8.791
#   ncf(5, 20, 3): kurtosis 10.681, by hand 7.681
#   ncf(20, 40, 3): kurtosis 5.426, by hand 2.426
#   ncx2(5, 3): kurtosis 1.686, by hand 1.686
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-scipy=1.10.1-2 python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
from scipy import integrate, stats


def by_hand(distribution):
    mean, variance = distribution.mean(), distribution.var()
    ends = [0, mean, 4 * mean, 40 * mean, 4000 * mean]
    fourth = sum(integrate.quad(lambda x: (x - mean) ** 4 * distribution.pdf(x), a, b, limit=200)[0]
                 for a, b in zip(ends, ends[1:]))
    return fourth / variance ** 2 - 3


for name, distribution in [("f(5, 20)", stats.f(5, 20)), ("ncf(5, 20, 0)", stats.ncf(5, 20, 0)),
                           ("ncf(5, 20, 3)", stats.ncf(5, 20, 3)), ("ncf(20, 40, 3)", stats.ncf(20, 40, 3)),
                           ("ncx2(5, 3)", stats.ncx2(5, 3))]:
    print(f"{name}: kurtosis {float(distribution.stats('k')):.3f}, by hand {by_hand(distribution):.3f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
