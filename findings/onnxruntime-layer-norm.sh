#!/bin/sh
# ONNX Runtime 1.23.0 (Maven: com.microsoft.onnxruntime:onnxruntime) runs a model that ONNX 1.12.0 (Debian 12:
# python3-onnx) wrote and checked: LayerNormalization in float.
# Expected: (x - mean) / deviation does not change when 1000 is added to all x, to about the last digits that floats of this
# size have: 1000.2 to 1000.6 are told apart by 6000 steps.
# Behaviour: the variance is the mean of the squares less the square of the mean, which cancels: around 1000 the answers
# are off in the first digit, or NaN where the difference falls below 0. By hand in floats too, with the mean
# subtracted first, all is right, as it is for InstanceNormalization.
# Seen:
#   layer around 0: -1.237 -0.577 0.412 1.402, right is -1.237 -0.577 0.412 1.402
#   layer around 10: -1.237 -0.577 0.412 1.402, right is -1.237 -0.577 0.412 1.402
#   layer around 100: -1.279 -0.597 0.426 1.449, right is -1.237 -0.577 0.412 1.402
#   layer around 1000: -0.530 -0.247 0.177 0.601, right is -1.237 -0.577 0.413 1.402
#   layer around 3000: NaN NaN NaN NaN, right is -1.238 -0.578 0.411 1.401
#   instance around 1000: -1.236 -0.577 0.413 1.402, right is -1.237 -0.577 0.413 1.402
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-onnx=1.12.0-2+b4 libonnx1=1.12.0-2+b4 libprotobuf32=3.21.12-3+deb12u1 \
  python3-protobuf=3.21.12-3+deb12u1 python3-typing-extensions=4.4.0-1 python3-numpy=1:1.24.2-1+deb12u1 \
  libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.microsoft.onnxruntime</groupId><artifactId>onnxruntime</artifactId><version>1.23.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/jars"
cat > "$dir/write.py" <<'END'
import numpy
from onnx import TensorProto, checker, helper, numpy_helper, save


def case(name, node, opset, shape, x, right, **constants):
    x = numpy.float32(x)
    both = [helper.make_tensor_value_info(n, TensorProto.FLOAT, shape) for n in "xy"]
    constants = [numpy_helper.from_array(numpy.float32(v), k) for k, v in constants.items()]
    model = helper.make_model(helper.make_graph([node], "g", both[:1], both[1:], constants),
                              opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    checker.check_model(model, full_check=True)
    save(model, name.replace(" ", "") + ".onnx")
    print(name, name.replace(" ", "") + ".onnx", " ".join(map(str, shape)), " ".join(map(str, x)), sep=";", end=";")
    print(*("%.3f" % (number + 0.0) for number in right))


def by_hand(x):
    x = numpy.float32(x)
    away = x - x.mean()
    return away / numpy.sqrt((away * away).mean() + numpy.float32(1e-5))


layer = helper.make_node("LayerNormalization", ["x", "s"], ["y"], axis=-1, epsilon=1e-5)
instance = helper.make_node("InstanceNormalization", ["x", "s", "b"], ["y"], epsilon=1e-5)
for base in (0, 10, 100, 1000, 3000):
    x = [base + part for part in (0.2, 0.3, 0.45, 0.6)]
    case("layer around %d" % base, layer, 17, [1, 4], x, by_hand(x), s=[1, 1, 1, 1])
case("instance around 1000", instance, 13, [1, 1, 4], [1000.2, 1000.3, 1000.45, 1000.6],
     by_hand([1000.2, 1000.3, 1000.45, 1000.6]), s=[1], b=[0])
END
cat > "$dir/Seen.java" <<'END'
import ai.onnxruntime.*;
import java.nio.FloatBuffer;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

class Seen {
  public static void main(String[] args) throws Exception {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    for (String line : Files.readAllLines(Path.of("cases"))) {
      String[] part = line.split(";");
      long[] shape = Stream.of(part[2].split(" ")).mapToLong(Long::parseLong).toArray();
      double[] input = Stream.of(part[3].split(" ")).mapToDouble(Double::parseDouble).toArray();
      FloatBuffer buffer = FloatBuffer.allocate(input.length);
      for (double number : input) buffer.put((float) number);
      try (OrtSession session = environment.createSession(part[1]);
          OnnxTensor x = OnnxTensor.createTensor(environment, buffer.flip(), shape);
          OrtSession.Result result = session.run(Map.of("x", x))) {
        FloatBuffer seen = ((OnnxTensor) result.get(0)).getFloatBuffer();
        String told = IntStream.range(0, seen.remaining()).mapToObj(
            i -> String.format(Locale.ROOT, "%.3f", seen.get(i) + 0.0)).collect(Collectors.joining(" "));
        System.out.printf("%s: %s, right is %s%n", part[0], told, part[4]);
      }
    }
  }
}
END
javac -cp "$dir/jars/*" -d "$dir" "$dir/Seen.java"
seen=$(cd "$dir" && LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  /usr/bin/python3 -W ignore write.py > cases 2> log && java -cp "$dir:$dir/jars/*" Seen 2>> log) \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
