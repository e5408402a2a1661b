#!/bin/sh
# statsmodels 0.13.5 (Debian 12: python3-statsmodels): ZeroInflatedPoisson, counts with more zeros than Poisson's, as
# of a mixture of a Poisson count and always 0. Its standard errors come from its Hessian.
# Expected: the second derivatives of its log-likelihood, as its gradient is that of the likelihood.
# Behaviour: those by one parameter of the mixture and one of the count are 0, whatever they are. The standard
# errors are those of parameters that have nothing to do with each other, too small by a quarter here.
# Seen:
#   gradient is that of the likelihood: True
#   mixture, constant: Hessian [-7.7  -2.03  0.    0.  ], difference quotients [-7.7  -2.03  7.61 -0.01]
#   mixture, slope: Hessian [-2.03 -5.1   0.    0.  ], difference quotients [-2.03 -5.1  -0.01  4.69]
#   count, constant: Hessian [  0.     0.   -44.65 -21.67], difference quotients [ 7.610e+00 -1.000e-02 -4.465e+01 -2.167e+01]
#   count, slope: Hessian [  0.     0.   -21.67 -32.6 ], difference quotients [-1.000e-02  4.690e+00 -2.167e+01 -3.260e+01]
#   standard errors [0.381 0.468 0.182 0.213], from the difference quotients [0.51  0.605 0.251 0.286]
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
from statsmodels.discrete.count_model import ZeroInflatedPoisson

inputs = numpy.array([[1.0, x] for x in (-1, 0, 1) for _ in range(20)])
counts = numpy.array([0] * 15 + [1] * 3 + [2] * 2 + [0] * 11 + [1] * 4 + [2] * 3 + [3] * 2
                     + [0] * 8 + [1] * 3 + [2] * 3 + [3] * 3 + [5] * 3)
model = ZeroInflatedPoisson(counts, inputs, exog_infl=inputs)
fitted = model.fit(disp=0, maxiter=1000, gtol=1e-8)
h = 1e-4


def quotient(i, j):
    a, b = numpy.eye(4)[i] * h, numpy.eye(4)[j] * h
    f = lambda step: model.loglike(fitted.params + step)
    return (f(a + b) - f(a - b) - f(b - a) + f(-a - b)) / (4 * h * h)


told = model.hessian(fitted.params)
right = numpy.array([[quotient(i, j) for j in range(4)] for i in range(4)])
slopes = [(model.loglike(fitted.params + e * h) - model.loglike(fitted.params - e * h)) / (2 * h)
          for e in numpy.eye(4)]
print("gradient is that of the likelihood:", numpy.allclose(model.score(fitted.params), slopes, atol=1e-4))
for i, name in enumerate(["mixture, constant", "mixture, slope", "count, constant", "count, slope"]):
    print(f"{name}: Hessian {numpy.round(told[i] + 0, 2)}, difference quotients {numpy.round(right[i], 2)}")
errors = numpy.sqrt(numpy.diag(numpy.linalg.inv(-right)))
print(f"standard errors {numpy.round(fitted.bse, 3)}, from the difference quotients {numpy.round(errors, 3)}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
