#!/bin/sh
# OpenCV 4.6.0 (Debian 12: libopencv-dnn406) reads a model that ONNX 1.12.0 (python3-onnx) wrote and checked:
# GRU and LSTM, with an initial state.
# Expected: ONNX's GRU has linear_before_reset = 0 unless it says 1: the reset gate is multiplied with the hidden state
# before the weights, as in Cho et al. LSTM's input_forget = 1 couples the gates, f = 1 - i, and clip bounds what goes
# into the activations. What cannot be done is refused, as other activations are.
# Behaviour: the GRU is always the one with linear_before_reset = 1, PyTorch's: with the default of ONNX it answers 1.55
# for 0.87. LSTM's input_forget and clip are left out without a word.
# Seen, hidden states of one unit, three steps:
#   GRU with linear_before_reset 1: 1.546 -0.289 -0.598, right is 1.546 -0.289 -0.598
#   GRU with linear_before_reset 0: 1.546 -0.289 -0.598, right is 0.871 -0.497 -0.717
#   LSTM plain: 0.577 0.063 0.338, right is 0.577 0.063 0.338
#   LSTM with input_forget: 0.577 0.063 0.338, right is 0.557 0.066 0.386
#   LSTM with clip 0.5: 0.577 0.063 0.338, right is 0.288 0.089 0.225
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-onnx=1.12.0-2+b4 libonnx1=1.12.0-2+b4 libprotobuf32=3.21.12-3+deb12u1 \
  python3-protobuf=3.21.12-3+deb12u1 python3-typing-extensions=4.4.0-1 python3-numpy=1:1.24.2-1+deb12u1 \
  libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 \
  libopencv-dnn406=4.6.0+dfsg-12 libopencv-core406=4.6.0+dfsg-12 libopencv-imgproc406=4.6.0+dfsg-12 \
  libopencv-dnn-dev=4.6.0+dfsg-12 libopencv-core-dev=4.6.0+dfsg-12 libtbb12=2021.8.0-2+deb12u1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/write.py" <<'END'
import numpy
from onnx import TensorProto, checker, helper, numpy_helper, save


def case(name, node, x, right, **constants):
    both = [helper.make_tensor_value_info(n, TensorProto.FLOAT, a.shape) for n, a in (("x", x), ("y", right))]
    constants = [numpy_helper.from_array(numpy.float32(v), k) for k, v in constants.items()]
    model = helper.make_model(helper.make_graph([node], "g", both[:1], both[1:], constants),
                              opset_imports=[helper.make_opsetid("", 13)], ir_version=7)
    checker.check_model(model, full_check=True)
    save(model, name + ".onnx")
    print(name, name + ".onnx", " ".join(map(str, x.shape)), " ".join(map(str, x.ravel())), sep=";", end=";")
    print(*("%.3f" % (number + 0.0) for number in right.ravel()))


x = numpy.float32([1, -2, 0.5]).reshape(3, 1, 1)
h = numpy.float32([[[2]]])


def sigmoid(a):
    return 1 / (1 + numpy.exp(-a))


def gru(before_reset):
    state, states = 2, []
    for u in x.ravel():
        z, r = sigmoid(0.5 * u), sigmoid(u - 2 * state)
        inner = r * (3 * state - 4) if before_reset else 3 * (r * state) - 4
        state = (1 - z) * numpy.tanh(u + inner) + z * state
        states.append(state)
    return numpy.float32(states).reshape(3, 1, 1, 1)


for before in (1, 0):
    case("GRU with linear_before_reset %d" % before,
         helper.make_node("GRU", ["x", "W", "R", "B", "", "h"], ["y"], hidden_size=1, linear_before_reset=before),
         x, gru(before), W=[[[0.5], [1], [1]]], R=[[[0], [-2], [3]]], B=[[0, 0, 0, 0, 0, -4]], h=h)


def lstm(forget, clip):
    state, cell, states = 2, 1, []
    for u in x.ravel():
        i, o, f, c = (numpy.clip(a, -clip, clip) for a in (u + state, u, -u - 1, 2 * u + state))
        f = 1 - sigmoid(i) if forget else sigmoid(f)
        cell = f * cell + sigmoid(i) * numpy.tanh(c)
        state = sigmoid(o) * numpy.tanh(numpy.clip(cell, -clip, clip))
        states.append(state)
    return numpy.float32(states).reshape(3, 1, 1, 1)


for name, forget, clip in (("plain", 0, 9), ("with input_forget", 1, 9), ("with clip 0.5", 0, 0.5)):
    case("LSTM " + name,
         helper.make_node("LSTM", ["x", "W", "R", "B", "", "h", "c"], ["y"], hidden_size=1, input_forget=forget,
                          **({"clip": clip} if clip < 9 else {})),
         x, lstm(forget, clip), W=[[[1], [1], [-1], [2]]], R=[[[1], [0], [0], [1]]],
         B=[[0, 0, -1, 0, 0, 0, 0, 0]], h=h, c=[[[1]]])
END
cat > "$dir/seen.cpp" <<'END'
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <opencv2/dnn.hpp>

// each line of the file: a name; a model; the input's shape; the input; what is right, by hand
int main() {
  std::ifstream cases("cases");
  std::string name, model, part[3];
  while (std::getline(cases, name, ';') && std::getline(cases, model, ';')) {
    for (int i = 0; i < 3; i++) std::getline(cases, part[i], i < 2 ? ';' : '\n');
    std::vector<int> shape;
    std::istringstream sizes(part[0]), numbers(part[1]);
    for (int size; sizes >> size;) shape.push_back(size);
    cv::Mat input(shape, CV_32F);
    for (size_t i = 0; i < input.total(); i++) numbers >> ((float *)input.data)[i];
    cv::dnn::Net net = cv::dnn::readNetFromONNX(model);
    net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    net.setInput(input);
    cv::Mat answer = net.forward();
    std::printf("%s:", name.c_str());
    for (size_t i = 0; i < answer.total(); i++) std::printf(" %.3f", ((float *)answer.data)[i] + 0.0);
    std::printf(", right is %s\n", part[2].c_str());
  }
}
END
g++ -w -I "$dir/usr/include/opencv4" -o "$dir/seen" "$dir/seen.cpp" -L "$libs" -Wl,-rpath-link,"$libs" \
  "$libs/libopencv_dnn.so.406" "$libs/libopencv_core.so.406"
seen=$(cd "$dir" && export LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" \
  && PYTHONPATH="$dir/usr/lib/python3/dist-packages" /usr/bin/python3 write.py 2> log > cases && ./seen 2>> log) \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
