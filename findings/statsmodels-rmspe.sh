#!/bin/sh
# statsmodels 0.13.5 (Debian 12: python3-statsmodels): rmspe, the root of the mean squared percentage error.
# Expected: for answers that are all 10 percent off 0.1, or 10 in percent.
# Behaviour: it is 1, as the hundred of the percent is put in below the root, where it is ten. For whole
# numbers it is 0 however wrong the answers are, as each share of an error is cut off to a whole number.
# Seen:
#   10 percent off: 1.00, of the same as whole numbers 0.00; by hand 0.10
#   half off: 5.00, of the same as whole numbers 0.00; by hand 0.50
#   all off: 10.00, of the same as whole numbers 10.00; by hand 1.00
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
import numpy
from statsmodels.tools.eval_measures import rmspe

targets = [10, 20, 40]
for share, answers in [("10 percent", [11, 18, 44]), ("half", [15, 10, 20]), ("all", [20, 40, 80])]:
    exact = (sum(((t - a) / t) ** 2 for t, a in zip(targets, answers)) / 3) ** 0.5
    told = rmspe(numpy.array(targets, float), numpy.array(answers, float))
    whole = rmspe(numpy.array(targets), numpy.array(answers))
    print(f"{share} off: {told:.2f}, of the same as whole numbers {whole:.2f}; by hand {exact:.2f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
