#!/bin/sh
# Biopython 1.80 (Debian 12: python3-biopython): LogisticRegression.train, a logistic regression of two classes.
# Expected: the maximum of the likelihood, to several digits, as Newton's method finds it in a few steps.
# Behaviour: it is said to be reached as soon as a step wins less than 0.01, and the steps are short: of 80 examples
# in two groups, whose odds one can count, the slope is 6.12 for 6.61. Of the operons of its own tutorial all
# parameters are half of the right ones, and the likelihood still rises from -2.98 to -2.54.
# Seen:
#   2 of 40 and 39 of 40: -2.944, 6.125; counted -2.944, 6.608
#   operons, told: [ 8.983  -0.036   0.0218], log-likelihood -2.984, its slopes [  0.268   0.754 -51.534]
#   operons, Newton: [18.9627 -0.0714  0.0444], log-likelihood -2.542, its slopes [0. 0. 0.]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-biopython=1.80+dfsg-4+b1 python3-numpy=1:1.24.2-1+deb12u1 \
  libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 \
  liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import math

import numpy
from Bio import LogisticRegression


def gradient(weights, inputs, classes):
    rows = numpy.array([[1.0, *row] for row in inputs])
    chances = 1 / (1 + numpy.exp(-rows @ weights))
    return rows, chances, rows.T @ (numpy.array(classes) - chances)


def likelihood(weights, inputs, classes):
    sums = gradient(weights, inputs, classes)[0] @ weights
    return float(numpy.array(classes) @ sums - numpy.logaddexp(0, sums).sum())


def newton(inputs, classes):
    weights = numpy.zeros(len(inputs[0]) + 1)
    for _ in range(60):
        rows, chances, slopes = gradient(weights, inputs, classes)
        weights += numpy.linalg.solve(rows.T @ (rows * (chances * (1 - chances))[:, None]), slopes)
    return weights


groups = [[0]] * 40 + [[1]] * 40
answers = [1] * 2 + [0] * 38 + [1] * 39 + [0]
told = LogisticRegression.train(groups, answers).beta
print(f"2 of 40 and 39 of 40: {told[0]:.3f}, {told[1]:.3f}; counted {math.log(2 / 38):.3f}, "
      f"{math.log(39 / 1) - math.log(2 / 38):.3f}")
operons = [[-53, -200.78], [117, -267.14], [57, -163.47], [16, -190.30], [11, -220.94], [85, -193.94],
           [16, -182.71], [15, -180.41], [-26, -181.73], [58, -259.87], [126, -414.53], [191, -249.57],
           [113, -265.28], [145, -312.99], [154, -213.83], [147, -380.85], [93, -291.13]]
pairs = [1] * 10 + [0] * 7
told = numpy.array(LogisticRegression.train(operons, pairs).beta)
right = newton(operons, pairs)
for name, weights in [("told", told), ("Newton", right)]:
    slopes = gradient(weights, operons, pairs)[2]
    print(f"operons, {name}: {numpy.round(weights, 4)}, log-likelihood "
          f"{likelihood(weights, operons, pairs):.3f}, its slopes {numpy.round(slopes, 3) + 0}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
