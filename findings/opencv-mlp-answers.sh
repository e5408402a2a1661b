#!/bin/sh
# OpenCV 4.6.0 (Debian 12: libopencv-ml-dev; it needs the machine's LAPACK and GLX): its network, ANN_MLP,
# and the activations that it offers.
# Expected: after a long training by Rprop four easy examples are answered as they were learned.
# Behaviour: with the identity, ReLU and leaky ReLU every answer is NaN, whatever the training, unless
# one asks that outputs be not scaled: targets are scaled to a range that only sigmoids have been given.
# And a Gaussian's height, its second parameter, is left out of what is learned by and put into what is
# answered with: with 2 a network that fits answers something else, without a word.
# Seen, 4 hidden neurons, 2000 iterations, outputs scaled, and then not scaled:
#   identity: NaN, then off by less than 0.2
#   ReLU: NaN
#   leaky ReLU: NaN
#   sigmoid of height 1: fits, then fits
#   sigmoid of height 2: fits, then fits
#   Gaussian of height 1: fits, then fits
#   Gaussian of height 0.5: off by more than 0.2, then off by more than 0.2
#   Gaussian of height 2: off by more than 0.2, then off by more than 0.2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && for part in ml406 core406 ml-dev core-dev flann-dev imgproc-dev; do
  apt-get download -qq libopencv-$part=4.6.0+dfsg-12; done
  apt-get download -qq libtbb12=2021.8.0-2+deb12u1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.cpp" <<'END'
#include <cmath>
#include <cstdio>
#include <opencv2/ml.hpp>

using namespace cv;
using namespace cv::ml;

static const char *fit(int activation, double height, int flags) {
  Ptr<ANN_MLP> network = ANN_MLP::create();
  Mat layers = (Mat_<int>(1, 3) << 1, 4, 1);
  network->setLayerSizes(layers);
  network->setActivationFunction(activation, 1, height);
  network->setTrainMethod(ANN_MLP::RPROP, 0.1, 1e-9);
  network->setTermCriteria(TermCriteria(TermCriteria::MAX_ITER, 2000, 0));
  Mat inputs = (Mat_<float>(4, 1) << 0, 1, 2, 3);
  Mat targets = (Mat_<float>(4, 1) << 0.1, 0.3, 0.45, 0.4);
  network->train(TrainData::create(inputs, ROW_SAMPLE, targets), flags);
  Mat answers;
  network->predict(inputs, answers);
  double off = 0;
  for (int i = 0; i < 4; i++) {
    off = std::fmax(off, std::fabs(answers.at<float>(i) - targets.at<float>(i)));
    if (std::isnan(answers.at<float>(i))) return "NaN";
  }
  return off < 0.02 ? "fits" : off < 0.2 ? "off by less than 0.2" : "off by more than 0.2";
}

static void tell(const char *name, int activation, double height) {
  std::printf("%s: %s", name, fit(activation, height, 0));
  if (activation != ANN_MLP::RELU && activation != ANN_MLP::LEAKYRELU) {
    std::printf(", then %s", fit(activation, height, ANN_MLP::NO_OUTPUT_SCALE));
  }
  std::printf("\n");
}

int main() {
  tell("identity", ANN_MLP::IDENTITY, 1);
  tell("ReLU", ANN_MLP::RELU, 1);
  tell("leaky ReLU", ANN_MLP::LEAKYRELU, 1);
  tell("sigmoid of height 1", ANN_MLP::SIGMOID_SYM, 1);
  tell("sigmoid of height 2", ANN_MLP::SIGMOID_SYM, 2);
  tell("Gaussian of height 1", ANN_MLP::GAUSSIAN, 1);
  tell("Gaussian of height 0.5", ANN_MLP::GAUSSIAN, 0.5);
  tell("Gaussian of height 2", ANN_MLP::GAUSSIAN, 2);
}
END
libraries=$(echo "$dir"/usr/lib/*-linux-gnu)
g++ -w -I "$dir/usr/include/opencv4" -o "$dir/seen" "$dir/seen.cpp" -L "$libraries" -Wl,-rpath-link,"$libraries" \
  "$libraries/libopencv_ml.so.406" "$libraries/libopencv_core.so.406"
seen=$(LD_LIBRARY_PATH="$libraries" "$dir/seen")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
