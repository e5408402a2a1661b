#!/bin/sh
# OpenCV 4.6.0 (Debian 12: libopencv-dnn406) reads a model that ONNX 1.12.0 (python3-onnx) wrote and checked:
# Div, the division of two arrays, of which one is a constant of the model.
# Expected: Div(A, B) is A / B, whichever of them is the constant.
# Behaviour: a constant array divided by the input is read as the input divided by the constant, without a word: 2 / 4 is
# 2. Only a constant of one number is divided as it stands, and constants by which the input is divided. A saturating
# curve c / (c + x) with a c for each feature comes out as its inverse, which grows.
# Seen:
#   (2 1 5) / x: 2.000 5.000 2.000, right is 0.500 0.200 0.500
#   (3 3 3) / x: 1.333 1.667 3.333, right is 0.750 0.600 0.300
#   3 / x: 0.750 0.600 0.300, right is 0.750 0.600 0.300
#   x / (2 1 5): 2.000 5.000 2.000, right is 2.000 5.000 2.000
#   (2 1 5) / (x + (2 1 5)): 3.000 6.000 3.000, right is 0.333 0.167 0.333
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

x = numpy.array([[4.0, 5, 10]], dtype=numpy.float32)


def case(name, nodes, constant, right):
    constant = numpy.array(constant, dtype=numpy.float32)
    both = [helper.make_tensor_value_info(which, TensorProto.FLOAT, [1, 3]) for which in "xy"]
    graph = helper.make_graph(nodes, "g", both[:1], both[1:], [numpy_helper.from_array(constant, "c")])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=7)
    checker.check_model(model, full_check=True)
    file = name.replace(" ", "").replace("/", "-") + ".onnx"
    save(model, file)
    print(name, file, *(" ".join(map(str, part)) for part in (x.shape, x.ravel())), sep=";", end=";")
    print(*("%.3f" % number for number in right))


divide = [helper.make_node("Div", ["c", "x"], ["y"])]
case("(2 1 5) / x", divide, [2, 1, 5], [2 / 4, 1 / 5, 5 / 10])
case("(3 3 3) / x", divide, [3, 3, 3], [3 / 4, 3 / 5, 3 / 10])
case("3 / x", divide, 3, [3 / 4, 3 / 5, 3 / 10])
case("x / (2 1 5)", [helper.make_node("Div", ["x", "c"], ["y"])], [2, 1, 5], [4 / 2, 5 / 1, 10 / 5])
share = [helper.make_node("Add", ["x", "c"], ["s"]), helper.make_node("Div", ["c", "s"], ["y"])]
case("(2 1 5) / (x + (2 1 5))", share, [2, 1, 5], [2 / 6, 1 / 6, 5 / 15])
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
