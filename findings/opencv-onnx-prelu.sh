#!/bin/sh
# OpenCV 4.6.0 (Debian 12: libopencv-dnn406) reads a model that ONNX 1.12.0 (python3-onnx) wrote and checked:
# PRelu, a leaky ReLU with slopes that were learned, of an input of three axes: sequence, time, features.
# Expected: the slopes are broadcast from the right: three slopes are those of the last axis, the three features.
# Behaviour: they go by the second axis, whatever their shape: all features of a step share one slope, that of the
# step's number. One slope for all, and slopes of the shape (times, 1), are right.
# Seen, all inputs -1, so that the answer is minus the slope:
#   3 times, 3 features, slopes of shape 3: -0.100 -0.100 -0.100 -0.200 -0.200 -0.200 -0.300 -0.300 -0.300, right is -0.100 -0.200 -0.300 -0.100 -0.200 -0.300 -0.100 -0.200 -0.300
#   3 times, 3 features, slopes of shape 1: -0.500 -0.500 -0.500 -0.500 -0.500 -0.500 -0.500 -0.500 -0.500, right is -0.500 -0.500 -0.500 -0.500 -0.500 -0.500 -0.500 -0.500 -0.500
#   3 times, 3 features, slopes of shape 3 x 1: -0.100 -0.100 -0.100 -0.200 -0.200 -0.200 -0.300 -0.300 -0.300, right is -0.100 -0.100 -0.100 -0.200 -0.200 -0.200 -0.300 -0.300 -0.300
#   2 times, 2 features, slopes of shape 2 x 2: -0.100 -0.100 -0.200 -0.200, right is -0.100 -0.200 -0.300 -0.400
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


for times, slopes in ((3, [0.1, 0.2, 0.3]), (3, [0.5]), (3, [[0.1], [0.2], [0.3]]), (2, [[0.1, 0.2], [0.3, 0.4]])):
    slopes = numpy.float32(slopes)
    features = 2 if slopes.shape == (2, 2) else 3
    x = numpy.full((1, times, features), -1, numpy.float32)
    case("%d times, %d features, slopes of shape %s" % (times, features, " x ".join(map(str, slopes.shape))),
         helper.make_node("PRelu", ["x", "s"], ["y"]), x, x * slopes, s=slopes)
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
