#!/bin/sh
# thinc 8.1.7 (Debian 12: python3-thinc), the networks below spaCy: backpropagation through its LSTM.
# Expected: the slopes of the layer's weights and of its inputs.
# Behaviour: the slopes of the weights have the weights themselves added to them, and what remains is not the
# slope either; the inputs of the first step have the slope 0. For a sequence of one step the gradient is the
# weights and nothing else, so that a descent with the rate 0.1 makes each a tenth smaller, whatever the loss.
# Seen, of ten times the sum of all outputs, entries of the weights' gradient and then of the inputs':
#   1 steps, weight -0.769: gradient -0.769, less the weight 0.000, quotient -1.023
#   1 steps, weight -0.198: gradient -0.198, less the weight 0.000, quotient -0.939
#   1 steps, weight -1.158: gradient -1.158, less the weight 0.000, quotient 0.078
#   1 steps, input 1: slope 0.000, quotient 0.620
#   3 steps, weight -0.520: gradient 0.022, less the weight 0.542, quotient 1.784
#   3 steps, weight -0.706: gradient -0.184, less the weight 0.522, quotient 1.342
#   3 steps, weight 0.182: gradient 2.217, less the weight 2.036, quotient 1.281
#   3 steps, input 1: slope 0.000, quotient 2.071
#   3 steps, input 2: slope 0.736, quotient 0.736
#   3 steps, input 3: slope 0.210, quotient 0.210
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
import numpy
from thinc.api import LSTM, with_padded

numpy.random.seed(1)
for steps in (1, 3):
    inputs = numpy.random.randn(steps, 2).astype("f")
    model = with_padded(LSTM(2, 2))
    model.initialize(X=[inputs], Y=[numpy.zeros((steps, 2), "f")])
    layer = model.layers[0]
    weights = layer.get_param("LSTM").copy()

    def value():
        return float(model.predict([inputs])[0].astype("d").sum()) * 10

    def quotient(array, place):
        kept = array[place]
        array[place] = kept + 0.01
        layer.set_param("LSTM", weights)
        above = value()
        array[place] = kept - 0.01
        layer.set_param("LSTM", weights)
        below = value()
        array[place] = kept
        layer.set_param("LSTM", weights)
        return (above - below) / 0.02

    _, backprop = model([inputs], is_train=True)
    slopes = backprop([numpy.full((steps, 2), 10, "f")])[0].copy()
    gradient = layer.get_grad("LSTM").copy()
    for place in (4, 8, 12):
        print(f"{steps} steps, weight {weights[place]:.3f}: gradient {gradient[place]:.3f}, "
              f"less the weight {gradient[place] - weights[place] + 0.0:.3f}, "
              f"quotient {quotient(weights, place):.3f}")
    for step in range(steps):
        print(f"{steps} steps, input {step + 1}: slope {slopes[step, 0]:.3f}, "
              f"quotient {quotient(inputs, (step, 0)):.3f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
