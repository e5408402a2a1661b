#!/bin/sh
# OpenCV 4.6.0 (Debian 12: libopencv-dnn406) reads a model that ONNX 1.12.0 (python3-onnx) wrote and checked:
# AveragePool and MaxPool.
# Expected: an average counts the padding's zeros with count_include_pad = 1, and not without; SAME_LOWER puts the odd
# one of the padding in front; dilations leave pixels out.
# Behaviour: whether the padding is counted goes by the name of the program that wrote the model, producer_name: it is
# for "pytorch" and is not for any other, whatever count_include_pad says, so that the same model has two answers, at an
# edge 2 and 3. SAME_LOWER is SAME_UPPER, and a dilated maximum is one of other pixels. Nothing is refused.
# Seen, a row of pixels, 1 2 3 4 5 or the same backwards:
#   padding not counted: 1.500 2.000 3.000 4.000 4.500, right is 1.500 2.000 3.000 4.000 4.500
#   padding counted: 1.500 2.000 3.000 4.000 4.500, right is 1.000 2.000 3.000 4.000 3.000
#   padding not counted, written by pytorch: 1.000 2.000 3.000 4.000 3.000, right is 1.500 2.000 3.000 4.000 4.500
#   padding counted, written by pytorch: 1.000 2.000 3.000 4.000 3.000, right is 1.000 2.000 3.000 4.000 3.000
#   padding not counted, written by anything else: 1.500 2.000 3.000 4.000 4.500, right is 1.500 2.000 3.000 4.000 4.500
#   padding counted, written by anything else: 1.500 2.000 3.000 4.000 4.500, right is 1.000 2.000 3.000 4.000 3.000
#   average of two, SAME_UPPER: 1.500 2.500 3.500 4.500 5.000, right is 1.500 2.500 3.500 4.500 5.000
#   average of two, SAME_LOWER: 1.500 2.500 3.500 4.500 5.000, right is 1.000 1.500 2.500 3.500 4.500
#   maximum of two: 5.000 4.000 3.000 2.000, right is 5.000 4.000 3.000 2.000
#   maximum of two, dilation 3: 5.000 4.000 3.000 2.000, right is 5.000 4.000
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


def case(name, node, x, right, producer="", **constants):
    both = [helper.make_tensor_value_info(n, TensorProto.FLOAT, a.shape) for n, a in (("x", x), ("y", right))]
    constants = [numpy_helper.from_array(numpy.float32(v), k) for k, v in constants.items()]
    model = helper.make_model(helper.make_graph([node], "g", both[:1], both[1:], constants),
                              opset_imports=[helper.make_opsetid("", 13)], ir_version=7,
                              producer_name=producer)
    checker.check_model(model, full_check=True)
    save(model, name + ".onnx")
    print(name, name + ".onnx", " ".join(map(str, x.shape)), " ".join(map(str, x.ravel())), sep=";", end=";")
    print(*("%.3f" % (number + 0.0) for number in right.ravel()))


row = numpy.float32([1, 2, 3, 4, 5]).reshape(1, 1, 1, 5)
back = row[..., ::-1].copy()


def pool(kind, kernel, **attributes):
    return helper.make_node(kind, ["x"], ["y"], kernel_shape=[1, kernel], **attributes)


def shaped(*numbers):
    return numpy.float32(numbers).reshape(1, 1, 1, -1)


for producer in ("", "pytorch", "anything else"):
    by = ", written by " + producer if producer else ""
    case("padding not counted" + by, pool("AveragePool", 3, pads=[0, 1, 0, 1]), row, shaped(1.5, 2, 3, 4, 4.5), producer)
    case("padding counted" + by, pool("AveragePool", 3, pads=[0, 1, 0, 1], count_include_pad=1), row,
         shaped(1, 2, 3, 4, 3), producer)
for upper in (1, 0):
    case("average of two, " + ("SAME_UPPER" if upper else "SAME_LOWER"),
         pool("AveragePool", 2, auto_pad="SAME_UPPER" if upper else "SAME_LOWER"), row,
         shaped(*[1.5, 2.5, 3.5, 4.5, 5] if upper else [1, 1.5, 2.5, 3.5, 4.5]))
case("maximum of two", pool("MaxPool", 2), back, shaped(5, 4, 3, 2))
case("maximum of two, dilation 3", pool("MaxPool", 2, dilations=[1, 3]), back, shaped(5, 4))
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
