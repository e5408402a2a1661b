#!/bin/sh
# OpenCV 4.6.0 (Debian 12: libopencv-dnn406) reads a model that ONNX 1.12.0 (python3-onnx) wrote and checked: the product
# of two computed matrices, multiplied or divided by a number, as attention's scores, QKᵀ/√d.
# Expected: twice the product is twice the product.
# Behaviour: the number is left out without a word, wherever the product is one of two computed matrices: attention's
# scores are √d times too large, and its weights nearly those of the best key alone. With a constant in the product,
# or where the number comes before it, all is right.
# Seen, two queries and keys with two features, d = 4:
#   product: 5.000 5.000 5.000 10.000, right is 5.000 5.000 5.000 10.000
#   product times 0.5: 5.000 5.000 5.000 10.000, right is 2.500 2.500 2.500 5.000
#   product over 2: 5.000 5.000 5.000 10.000, right is 2.500 2.500 2.500 5.000
#   times 0.5 first: 2.500 2.500 2.500 5.000, right is 2.500 2.500 2.500 5.000
#   attention's weights: 0.500 0.500 0.007 0.993, right is 0.500 0.500 0.076 0.924
#   with a constant: 0.500 2.000 1.500 3.500, right is 0.500 2.000 1.500 3.500
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
x = numpy.float32([[[1, 2], [3, 1]]])
turn = node("Transpose", ["x"], ["k"], perm=[0, 2, 1])
product = node("MatMul", ["x", "k"], ["p"])
scores = x @ x.transpose(0, 2, 1)
e = numpy.exp(scores / 2)
case("product", [turn, node("MatMul", ["x", "k"], ["y"])], x, scores)
case("product times 0.5", [turn, product, node("Mul", ["p", "c"], ["y"])], x, scores / 2, c=0.5)
case("product over 2", [turn, product, node("Div", ["p", "c"], ["y"])], x, scores / 2, c=2)
case("times 0.5 first", [turn, node("Mul", ["x", "c"], ["q"]), node("MatMul", ["q", "k"], ["y"])], x, scores / 2, c=0.5)
case("attention's weights", [turn, product, node("Div", ["p", "c"], ["s"]), node("Softmax", ["s"], ["y"], axis=2)],
     x, e / e.sum(2, keepdims=True), c=2)
w = numpy.float32([[1, 2], [0, 1]])
case("with a constant", [node("MatMul", ["x", "w"], ["p"]), node("Mul", ["p", "c"], ["y"])], x, x @ w / 2, c=0.5, w=w)
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
