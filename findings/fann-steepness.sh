#!/bin/sh
# FANN 2.2.0 (Debian 12: libfann-dev): the slopes by which a neuron learns, for its activations and the
# steepness s that each neuron has, 0.5 unless one says otherwise.
# Expected: the slope of what the neuron answers, so that a step is rate times error times slope.
# Behaviour: for sine, cosine and the Gaussian the steepness is put in twice: the slope is taken at s² a
# where the value is taken at s a. For sines it is the slope at another place, and may have the other
# sign: a neuron there walks away from its target. For the Gaussian it is s times the right one. The
# symmetric ones (-1 to 1) have half of their slope at the output, as their error is halved. Sigmoid,
# Elliott and linear neurons are right, and at a steepness of 1 all but the symmetric ones.
# Seen, one output neuron, inputs 1, weight 1.1, linear error function:
#   linear, steepness 0.5: slope 0.500, difference quotient 0.500
#   linear, steepness 2.0: slope 2.000, difference quotient 2.000
#   Elliott, steepness 0.5: slope 0.104, difference quotient 0.104
#   Elliott, steepness 2.0: slope 0.098, difference quotient 0.098
#   symmetric Elliott, steepness 0.5: slope 0.104, difference quotient 0.208
#   symmetric Elliott, steepness 2.0: slope 0.098, difference quotient 0.195
#   Gaussian, steepness 0.5: slope -0.203, difference quotient -0.406
#   Gaussian, steepness 2.0: slope -0.139, difference quotient -0.070
#   symmetric Gaussian, steepness 0.5: slope -0.203, difference quotient -0.813
#   symmetric Gaussian, steepness 2.0: slope -0.139, difference quotient -0.139
#   sine, steepness 0.5: slope 0.241, difference quotient 0.213
#   sine, steepness 2.0: slope -0.307, difference quotient -0.589
#   cosine, steepness 0.5: slope -0.068, difference quotient -0.131
#   cosine, steepness 2.0: slope 0.952, difference quotient -0.808
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libfann-dev=2.2.0+ds-8) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.c" <<'END'
#include <doublefann.h>
#include <stdio.h>

static struct fann *neuron(int activation, double steepness, double weight) {
  struct fann *network = fann_create_standard(2, 1, 1);
  fann_set_activation_function_output(network, activation);
  fann_set_activation_steepness_output(network, steepness);
  fann_set_training_algorithm(network, FANN_TRAIN_INCREMENTAL);
  fann_set_train_error_function(network, FANN_ERRORFUNC_LINEAR);
  fann_set_learning_rate(network, 1e-6);
  struct fann_connection weights[2];
  fann_get_connection_array(network, weights);
  weights[0].weight = weight;
  weights[1].weight = 0;
  fann_set_weight_array(network, weights, 2);
  return network;
}

static double answer(int activation, double steepness, double weight) {
  return fann_run(neuron(activation, steepness, weight), (double[]) {1})[0];
}

static void tell(const char *name, int activation) {
  for (double steepness = 0.5; steepness <= 2; steepness *= 4) {
    double target = answer(activation, steepness, 1.1) + 1;
    struct fann *network = neuron(activation, steepness, 1.1);
    fann_train(network, (double[]) {1}, &target);
    struct fann_connection weights[2];
    fann_get_connection_array(network, weights);
    double quotient = (answer(activation, steepness, 1.10001) - answer(activation, steepness, 1.09999)) / 2e-5;
    printf("%s, steepness %.1f: slope %.3f, difference quotient %.3f\n", name, steepness,
        (weights[0].weight - 1.1) / 1e-6, quotient);
  }
}

int main(void) {
  tell("linear", FANN_LINEAR);
  tell("Elliott", FANN_ELLIOT);
  tell("symmetric Elliott", FANN_ELLIOT_SYMMETRIC);
  tell("Gaussian", FANN_GAUSSIAN);
  tell("symmetric Gaussian", FANN_GAUSSIAN_SYMMETRIC);
  tell("sine", FANN_SIN);
  tell("cosine", FANN_COS);
}
END
gcc -no-pie -I "$dir/usr/include" -o "$dir/seen" "$dir/seen.c" "$dir"/usr/lib/*/libdoublefann.a -lm
seen=$("$dir/seen")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
