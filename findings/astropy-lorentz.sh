#!/bin/sh
# Astropy 5.2.1 (Debian 12: python3-astropy): the slopes of its models by their parameters, fit_deriv, by which its
# fitters step unless they are told to estimate them.
# Expected: the slopes of what the model answers.
# Behaviour: those of Lorentz1D, a peak of a given full width at half its height, are those of a peak twice
# as wide, and Drude1D's by its centre has a wrong term. A fit by them stops elsewhere
# than at the least squares.
# Seen:
#   Gaussian1D by amplitude: slopes [0.991 0.998 0.98  0.867], difference quotients [0.991 0.998 0.98  0.867]
#   Gaussian1D by mean: slopes [-0.176  0.089  0.261  0.617], difference quotients [-0.176  0.089  0.261  0.617]
#   Gaussian1D by stddev: slopes [0.023 0.006 0.052 0.329], difference quotients [0.023 0.006 0.052 0.329]
#   Lorentz1D by amplitude: slopes [0.983 0.996 0.962 0.779], difference quotients [0.934 0.983 0.862 0.468]
#   Lorentz1D by x_0: slopes [-0.343  0.176  0.493  0.862], difference quotients [-1.24   0.686  1.585  1.245]
#   Lorentz1D by fwhm: slopes [0.046 0.012 0.099 0.46 ], difference quotients [0.165 0.046 0.317 0.664]
#   Drude1D by amplitude: slopes [0.196 0.664 0.917 0.889], difference quotients [0.196 0.664 0.917 0.889]
#   Drude1D by x_0: slopes [-1.234 -1.024  1.683  4.306], difference quotients [-1.388 -2.788 -1.683  1.147]
#   Drude1D by fwhm: slopes [0.421 0.595 0.202 0.264], difference quotients [0.421 0.595 0.202 0.264]
#   fit by its slopes: squared errors 0.2993, [2.033 0.007 2.009]
#   fit by quotients: squared errors 0.2936, [ 2.033 -0.022  1.998]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-astropy=5.2.1-2+deb12u1 python3-erfa=2.0.0.1+ds-3+b1 \
  liberfa1=2.0.0-1+b1 python3-yaml=6.0-3+b2 libwcs7=7.12+ds-1+b2 python3-configobj=5.0.8-1 python3-ply=3.11-5 \
  python3-six=1.16.0-4 python3-packaging=23.0-1 python3-scipy=1.10.1-2 python3-numpy=1:1.24.2-1+deb12u1 \
  libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 \
  liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
import numpy
from astropy.modeling import fitting, models

points = numpy.array([0.3, 0.6, 0.8, 1.3])


def tell(model):
    values = [float(value) for value in model.parameters]
    for i, slopes in enumerate(model.fit_deriv(points, *values)):
        answers = []
        for step in [1e-6, -1e-6]:
            moved = list(values)
            moved[i] += step
            answers.append(model.evaluate(points, *[numpy.array(value) for value in moved]))
        quotients = (answers[0] - answers[1]) / 2e-6
        print(f"{type(model).__name__} by {model.param_names[i]}: slopes {numpy.round(slopes, 3)}, "
              f"difference quotients {numpy.round(quotients, 3)}")


tell(models.Gaussian1D(2, 0.5, 1.5))
tell(models.Lorentz1D(2, 0.5, 1.5))
tell(models.Drude1D(2, 1.0, 1.5))

inputs = numpy.linspace(-3, 3, 13)
targets = 2 / (1 + inputs**2) + numpy.tile([0.1, -0.2, 0.15], 5)[:13]
for estimated in [False, True]:
    fitter = fitting.LevMarLSQFitter()
    model = fitter(models.Lorentz1D(1, 0.5, 3), inputs, targets, estimate_jacobian=estimated, maxiter=1000)
    print(f"fit by {'quotients' if estimated else 'its slopes'}: "
          f"squared errors {((model(inputs) - targets) ** 2).sum():.4f}, {numpy.round(model.parameters, 3)}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
