#!/bin/sh
# OpenCV 4.6.0 (Debian 12: libopencv-dnn406) reads a model that ONNX 1.12.0 (python3-onnx) wrote and checked:
# ConvTranspose, which spreads each input over the outputs that a convolution would have it from, with dilations.
# Expected: with the dilation 2 the kernel's numbers land two places apart, as the same dilation does for Conv, or the
# model is refused.
# Behaviour: the dilation is left out: the numbers land next to each other, and the answer is shorter than the model says.
# Seen, input 1 2 3, kernel 1 10:
#   transposed, dilation 1: 1.000 12.000 23.000 30.000, right is 1.000 12.000 23.000 30.000
#   transposed, dilation 2: 1.000 12.000 23.000 30.000, right is 1.000 2.000 13.000 20.000 30.000
#   transposed, dilation 3: 1.000 12.000 23.000 30.000, right is 1.000 2.000 3.000 10.000 20.000 30.000
#   convolution, dilation 1: 21.000 32.000, right is 21.000 32.000
#   convolution, dilation 2: 31.000, right is 31.000
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
    file = name.replace(" ", "").replace("/", "over") + ".onnx"
    save(model, file)
    print(name, file, " ".join(map(str, x.shape)), " ".join(map(str, x.ravel())), sep=";", end=";")
    print(*("%.3f" % (number + 0.0) for number in right.ravel()))


node = helper.make_node
x = numpy.float32([1, 2, 3]).reshape(1, 1, 1, 3)


def by_hand(apart):
    y = numpy.zeros(3 + apart, numpy.float32)
    for i, number in enumerate(x.ravel()):
        y[i] += number
        y[i + apart] += 10 * number
    return y.reshape(1, 1, 1, -1)


for apart in (1, 2, 3):
    spread = node("ConvTranspose", ["x", "w"], ["y"], dilations=[1, apart], kernel_shape=[1, 2])
    case("transposed, dilation %d" % apart, [spread], x, by_hand(apart), w=[[[[1, 10]]]])
for apart in (1, 2):
    gather = node("Conv", ["x", "w"], ["y"], dilations=[1, apart], kernel_shape=[1, 2])
    right = x[..., :-apart] + 10 * x[..., apart:]
    case("convolution, dilation %d" % apart, [gather], x, right, w=[[[[1, 10]]]])
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
