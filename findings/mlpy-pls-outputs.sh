#!/bin/sh
# mlpy 3.5.0 (Debian 12: python3-mlpy): PLS, partial least squares with several outputs.
# Expected: each component is the direction of the inputs with the largest covariance with the outputs, by the power
# method until it stands still; and so the same model whichever output comes first.
# Behaviour: the last direction, with which the new one is compared, is the same array as the new one, so that the
# method stops after one step, which began with the first output. The order of the outputs makes other models, and
# none has the largest covariance. With one output all is right.
# Seen, one component, of two outputs of four inputs:
#   as they are: covariance 1.1279, coefficients 0.397 -0.551 -0.448 0.622, squared errors 22.18
#   exchanged: covariance 1.1383, coefficients 0.259 -0.455 -0.459 0.806, squared errors 20.39
#   by hand: covariance 1.1400, coefficients 0.296 -0.487 -0.462 0.758, squared errors 20.68
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-mlpy=3.5.0+ds-2 python3-mlpy-lib=3.5.0+ds-2 python3-scipy=1.10.1-2 \
  python3-numpy=1:1.24.2-1+deb12u1 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1 \
  libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  libquadmath0=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import numpy
import mlpy

random = numpy.random.RandomState(1)
x = random.randn(40, 4)
y = numpy.c_[x[:, 0] + 0.1 * random.randn(40), 1.1 * x[:, 1] + 0.1 * random.randn(40)]
centred, outputs = x - x.mean(axis=0), y - y.mean(axis=0)


def tell(name, beta):
    direction = beta[:, 0] / numpy.linalg.norm(beta[:, 0])
    covariance = numpy.linalg.norm(outputs.T @ (centred @ direction)) / 39
    print(f"{name}: covariance {covariance:.4f}, coefficients "
          + " ".join(f"{b:.3f}" for b in beta[:2].ravel())
          + f", squared errors {((outputs - centred @ beta) ** 2).sum():.2f}")


for name, order in [("as they are", [0, 1]), ("exchanged", [1, 0])]:
    model = mlpy.PLS(1)
    model.learn(x, y[:, order])
    tell(name, model.beta()[:, order])
u = numpy.linalg.svd(centred.T @ outputs)[0][:, 0]
t = centred @ u
tell("by hand", numpy.outer(u, outputs.T @ t / (t @ t)))
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
