#!/bin/sh
# OpenCV 4.6.0 (Debian 12: libopencv-dnn406) and onnxjs 0.1.8 (npm) read a model that ONNX 1.12.0 (python3-onnx)
# wrote and checked: Softmax of opset 13, which is what every newer exporter writes.
# Expected: since opset 13 Softmax is along one axis, the last one unless it says which: attention's weights of each
# query sum to 1. (Until opset 12 it was one softmax of all axes from the second on.)
# Behaviour: without an axis OpenCV takes the second one, so that the weights of a query sum to anything and the queries'
# to 1; onnxjs reads the model as one of opset 12: with the axis 1, and without one, all queries and keys have a
# softmax together. Neither says a word. With the last axis named both are right.
# Seen, two queries with two keys, scores 0 0, 0 ln 3:
#   OpenCV, no axis: 0.500 0.250 0.500 0.750, right is 0.500 0.500 0.250 0.750
#   OpenCV, axis 2: 0.500 0.500 0.250 0.750, right is 0.500 0.500 0.250 0.750
#   OpenCV, axis 1: 0.500 0.250 0.500 0.750, right is 0.500 0.250 0.500 0.750
#   onnxjs, no axis: 0.167 0.167 0.167 0.500, right is 0.500 0.500 0.250 0.750
#   onnxjs, axis 2: 0.500 0.500 0.250 0.750, right is 0.500 0.500 0.250 0.750
#   onnxjs, axis 1: 0.167 0.167 0.167 0.500, right is 0.500 0.250 0.500 0.750
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-onnx=1.12.0-2+b4 libonnx1=1.12.0-2+b4 libprotobuf32=3.21.12-3+deb12u1 \
  python3-protobuf=3.21.12-3+deb12u1 python3-typing-extensions=4.4.0-1 python3-numpy=1:1.24.2-1+deb12u1 \
  libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 \
  libopencv-dnn406=4.6.0+dfsg-12 libopencv-core406=4.6.0+dfsg-12 libopencv-imgproc406=4.6.0+dfsg-12 \
  libopencv-dnn-dev=4.6.0+dfsg-12 libopencv-core-dev=4.6.0+dfsg-12 libtbb12=2021.8.0-2+deb12u1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
npm install --silent --no-audit --no-fund --prefix "$dir" onnxjs@0.1.8 > "$dir/log" 2>&1 || { cat "$dir/log"; exit 1; }
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


x = numpy.float32([0, 0, 0, numpy.log(3)]).reshape(1, 2, 2)
e = numpy.exp(x)
for name, axis in (("no axis", {}), ("axis 2", {"axis": 2}), ("axis 1", {"axis": 1})):
    case(name, helper.make_node("Softmax", ["x"], ["y"], **axis), x, e / e.sum(axis.get("axis", 2), keepdims=True))
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
    std::printf("OpenCV, %s:", name.c_str());
    for (size_t i = 0; i < answer.total(); i++) std::printf(" %.3f", ((float *)answer.data)[i] + 0.0);
    std::printf(", right is %s\n", part[2].c_str());
  }
}
END
g++ -w -I "$dir/usr/include/opencv4" -o "$dir/seen" "$dir/seen.cpp" -L "$libs" -Wl,-rpath-link,"$libs" \
  "$libs/libopencv_dnn.so.406" "$libs/libopencv_core.so.406"
cat > "$dir/seen.js" <<'END'
const fs = require('fs');
require('onnxjs');
const { InferenceSession, Tensor } = require('onnxjs');

(async () => {
  for (const line of fs.readFileSync('cases', 'utf8').trim().split('\n')) {
    const [name, model, shape, input, right] = line.split(';');
    const session = new InferenceSession({ backendHint: 'cpu' });
    await session.loadModel(new Uint8Array(fs.readFileSync(model)));
    const numbers = (text) => text.split(' ').map(Number);
    const answer = await session.run([new Tensor(Float32Array.from(numbers(input)), 'float32', numbers(shape))]);
    const told = Array.from([...answer.values()][0].data, (number) => number.toFixed(3)).join(' ');
    console.log(`onnxjs, ${name}: ${told}, right is ${right}`);
  }
})();
END
seen=$(cd "$dir" && export LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" \
  && PYTHONPATH="$dir/usr/lib/python3/dist-packages" /usr/bin/python3 write.py 2> log > cases && ./seen 2>> log \
  && LD_LIBRARY_PATH= node seen.js 2>> log) || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
