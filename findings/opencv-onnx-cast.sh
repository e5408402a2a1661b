#!/bin/sh
# OpenCV 4.6.0 (Debian 12: libopencv-dnn406) reads a model that ONNX 1.12.0 (python3-onnx) wrote and checked: Cast from
# float to whole numbers and back, by which PyTorch writes long() and a division that cuts off.
# Expected: what is behind the point is cut off: 2.6 is 2.
# Behaviour: Cast does nothing: 2.6 stays 2.6, the number of a bin is a fraction, and a truth value is -2.6. Nothing is
# said.
# Seen:
#   cut off: -2.600 -0.500 0.500 1.400 2.600, right is -2.000 0.000 0.000 1.000 2.000
#   cut off and squared: 6.760 0.250 0.250 1.960 6.760, right is 4.000 0.000 0.000 1.000 4.000
#   different from 0: -2.600 -0.500 0.500 1.400 2.600, right is 1.000 1.000 1.000 1.000 1.000
#   Floor: -3.000 -1.000 0.000 1.000 2.000, right is -3.000 -1.000 0.000 1.000 2.000
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
x = numpy.float32([[-2.6, -0.5, 0.5, 1.4, 2.6]])
whole = numpy.trunc(x)
cut, back = node("Cast", ["x"], ["i"], to=TensorProto.INT64), node("Cast", ["i"], ["y"], to=TensorProto.FLOAT)
case("cut off", [cut, back], x, whole)
square = [node("Mul", ["i", "i"], ["s"]), node("Cast", ["s"], ["y"], to=TensorProto.FLOAT)]
case("cut off and squared", [cut] + square, x, whole ** 2)
positive = [node("Cast", ["x"], ["i"], to=TensorProto.BOOL), back]
case("different from 0", positive, x, x != 0)
case("Floor", [node("Floor", ["x"], ["y"])], x, numpy.floor(x))
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
