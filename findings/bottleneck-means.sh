#!/bin/sh
# Bottleneck 1.3.5 (Debian 12: python3-bottleneck, with NumPy 1.24): nanmean and nansum of single-precision numbers, as of
# pictures or weights, and move_mean and move_var, means and variances of a window.
# Expected: the numbers of NumPy's functions of the same name, to a few digits, and of each window by itself.
# Behaviour: single-precision numbers are added up one after the other in single precision: the mean of ten million times
# 0.1 is 0.109, and of twenty million 1s it is 0.84. A moving mean or variance is that of the window before, corrected by
# what comes and leaves: a large value that has left is missed or missing in all that follow, 0.33 for 2.33.
# Seen:
#   100000 times 0.1: mean 0.1000, NumPy 0.1000; sum 9999, NumPy 10000
#   10000000 times 0.1: mean 0.1088, NumPy 0.1000; sum 1087937, NumPy 999989
#   20000000 times 1: mean 0.8389, NumPy 1.0000; sum 16777216, NumPy 20000000
#   windows after 1: means in single precision 2.333 2.000 3.000 by hand 2.333 2.000 3.000
#   windows after 1: variances 1.556 0.667 0.667 by hand 1.556 0.667 0.667
#   windows after 1e+08: means in single precision 0.333 0.000 1.000 by hand 2.333 2.000 3.000
#   windows after 1e+08: variances 1.889 1.000 1.000 by hand 1.556 0.667 0.667
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-bottleneck=1.3.5+ds1-2+b1 python3-numpy=1:1.24.2-1+deb12u1 \
  libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import bottleneck
import numpy

for value, count in [(0.1, 10**5), (0.1, 10**7), (1, 2 * 10**7)]:
    x = numpy.full(count, value, dtype=numpy.float32)
    print(f"{count} times {value}: mean {bottleneck.nanmean(x):.4f}, NumPy {numpy.nanmean(x):.4f}; "
          f"sum {bottleneck.nansum(x):.0f}, NumPy {numpy.nansum(x):.0f}")
for large in [1, 1e8]:
    x = numpy.array([1, 2, large, 1, 2, 3, 4], dtype=numpy.float64)
    x = numpy.concatenate([x, x[3:]])
    windows = numpy.lib.stride_tricks.sliding_window_view(x, 3)
    told = numpy.array([bottleneck.move_mean(x.astype(numpy.float32), 3)[-3:], bottleneck.move_var(x, 3)[-3:]])
    right = numpy.array([windows.mean(1)[-3:], windows.var(1)[-3:]])
    for name, a, b in zip(["means in single precision", "variances"], told, right):
        print(f"windows after {large:g}: {name}", *(f"{v:.3f}" for v in a), "by hand", *(f"{v:.3f}" for v in b))
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
