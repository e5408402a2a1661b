#!/bin/sh
# OpenCV 4.6.0 (Debian 12: libopencv-dnn406) reads a model that ONNX 1.12.0 (python3-onnx) wrote and checked: Add of a
# constant of shape 1 x places x features, as a Transformer's encodings of places, or 1 x channels x 1 x 1, a bias.
# Expected: the constant is added to each example of the batch.
# Behaviour: with one example it is. With two, each number is added twice in a row, to two neighbours, and the second
# example gets what the first one lacks: 1 1 2 2 and 3 3 4 4 for 1 2 3 4 each; of two channels' biases the first example
# has the one and the second the other. Without the leading 1 it is right, and so is a product. Nothing is said.
# Seen, added to zeros:
#   one example + 1 x 2 x 2: 1.000 2.000 3.000 4.000, right is 1.000 2.000 3.000 4.000
#   one example + 2 x 2: 1.000 2.000 3.000 4.000, right is 1.000 2.000 3.000 4.000
#   one example + 1 x 2 x 1 x 1: 10.000 20.000, right is 10.000 20.000
#   one example + 1, times 1 x 2 x 2: 1.000 2.000 3.000 4.000, right is 1.000 2.000 3.000 4.000
#   two examples + 1 x 2 x 2: 1.000 1.000 2.000 2.000 3.000 3.000 4.000 4.000, right is 1.000 2.000 3.000 4.000 1.000 2.000 3.000 4.000
#   two examples + 2 x 2: 1.000 2.000 3.000 4.000 1.000 2.000 3.000 4.000, right is 1.000 2.000 3.000 4.000 1.000 2.000 3.000 4.000
#   two examples + 1 x 2 x 1 x 1: 10.000 10.000 20.000 20.000, right is 10.000 20.000 10.000 20.000
#   two examples + 1, times 1 x 2 x 2: 1.000 2.000 3.000 4.000 1.000 2.000 3.000 4.000, right is 1.000 2.000 3.000 4.000 1.000 2.000 3.000 4.000
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


def case(name, nodes, x, right, opset=13, **constants):
    both = [helper.make_tensor_value_info(n, TensorProto.FLOAT, a.shape) for n, a in (("x", x), ("y", right))]
    constants = [numpy_helper.from_array(numpy.array(v, getattr(v, "dtype", "float32")), k) for k, v in constants.items()]
    model = helper.make_model(helper.make_graph(nodes, "g", both[:1], both[1:], constants),
                              opset_imports=[helper.make_opsetid("", opset)], ir_version=7)
    checker.check_model(model, full_check=True)
    file = name.replace(" ", "").replace("/", "-") + ".onnx"
    save(model, file)
    print(name, file, " ".join(map(str, x.shape)), " ".join(map(str, x.ravel())), sep=";", end=";")
    print(*("%.3f" % (number + 0.0) for number in right.ravel()))


node = helper.make_node
places = numpy.float32([[[1, 2], [3, 4]]])
for said, examples in (("one example", 1), ("two examples", 2)):
    x = numpy.zeros((examples, 2, 2), numpy.float32)
    case(said + " + 1 x 2 x 2", [node("Add", ["x", "c"], ["y"])], x, x + places, c=places)
    case(said + " + 2 x 2", [node("Add", ["x", "c"], ["y"])], x, x + places[0], c=places[0])
    channels, y = numpy.zeros((examples, 2, 1, 1), numpy.float32), numpy.float32([10, 20]).reshape(1, 2, 1, 1)
    case(said + " + 1 x 2 x 1 x 1", [node("Add", ["x", "c"], ["y"])], channels, channels + y, c=y)
    times = [node("Add", ["x", "o"], ["z"]), node("Mul", ["z", "c"], ["y"])]
    case(said + " + 1, times 1 x 2 x 2", times, x, x + places, c=places, o=1)
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
