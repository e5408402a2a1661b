#!/bin/sh
# dlib 19.24 (Debian 12: libdlib-dev): loss_multibinary_log, which with a gamma above 0 is the focal loss,
# (1 - p)^gamma times -ln p for a label that is there, p being the sigmoid of the output.
# Expected: the gradient that it hands back is the slope of the value that it hands back.
# Behaviour: the value is the focal loss, the gradient is another one: the summand of the factor
# (1 - p)^gamma has the wrong sign, and for a label that is not there p where 1 - p should be. From a p
# of 0.29 on, with a gamma of 2, the gradient of a label that is there is positive: a descent makes what
# is right less probable, and stops where p is 0.285. With a gamma of 0 all is right.
# Seen, one output: gradient and difference quotient at three outputs, then p after 2000 steps with the rate 1:
#   gamma 0, there: -0.818 -0.818 at -1.5, -0.500 -0.500 at 0.0, -0.182 -0.182 at 1.5, then 0.999
#   gamma 0, not there: 0.182 0.182 at -1.5, 0.500 0.500 at 0.0, 0.818 0.818 at 1.5, then 0.001
#   gamma 1, there: -0.415 -0.922 at -1.5, -0.077 -0.423 at 0.0, -0.003 -0.063 at 1.5, then 0.929
#   gamma 1, not there: 0.040 0.063 at -1.5, 0.423 0.423 at 0.0, 1.806 0.922 at 1.5, then 0.016
#   gamma 2, there: -0.132 -0.961 at -1.5, 0.048 -0.298 at 0.0, 0.005 -0.017 at 1.5, then 0.285
#   gamma 2, not there: 0.009 0.017 at -1.5, 0.298 0.298 at 0.0, 2.406 0.961 at 1.5, then 0.054
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libdlib-dev=19.24+dfsg-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.cpp" <<'END'
#include <cmath>
#include <cstdio>
#include <dlib/dnn.h>

using namespace dlib;

// The layer before the loss: one example, one output.
struct Layer {
  resizable_tensor output{1, 1}, gradient{1, 1};
  const tensor &get_output() const { return output; }
  tensor &get_gradient_input() { return gradient; }
  static size_t sample_expansion_factor() { return 1; }
};

static double value(float gamma, float label, float output, double *gradient) {
  Layer layer;
  layer.output = output;
  layer.gradient = 0;
  std::vector<std::vector<float>> labels{{label}};
  double loss = loss_multibinary_log_(gamma).compute_loss_value_and_gradient(layer.output, labels.begin(), layer);
  *gradient = layer.gradient.host()[0];
  return loss;
}

static double sigmoid(double a) { return 1 / (1 + std::exp(-a)); }

static void tell(const char *name, float gamma, float label) {
  std::printf("gamma %.0f, %s:", gamma, name);
  double gradient, unused, a = 0;
  for (float output : {-1.5f, 0.f, 1.5f}) {
    value(gamma, label, output, &gradient);
    double quotient = (value(gamma, label, output + 0.01f, &unused) - value(gamma, label, output - 0.01f, &unused)) / 0.02;
    std::printf(" %.3f %.3f at %.1f,", gradient, quotient, output);
  }
  for (int step = 0; step < 2000; step++, a -= gradient) value(gamma, label, a, &gradient);
  std::printf(" then %.3f\n", sigmoid(a));
}

int main() {
  for (float gamma : {0.f, 1.f, 2.f}) {
    tell("there", gamma, 1);
    tell("not there", gamma, -1);
  }
}
END
# the matrix products of its archive need a BLAS, which the loss does not call
g++ -w -O1 -std=c++17 -no-pie -Wl,--unresolved-symbols=ignore-all -I "$dir/usr/include" -o "$dir/seen" "$dir/seen.cpp" \
  "$dir"/usr/lib/*/libdlib.a -lpthread 2> "$dir/log" || { tail "$dir/log"; exit 1; }
seen=$("$dir/seen")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
