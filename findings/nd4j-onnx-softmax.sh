#!/bin/sh
# ND4J 1.0.0-M2.1 (Maven: org.nd4j:samediff-import-onnx) reads models that ONNX 1.12.0 (Debian 12: python3-onnx) wrote
# and checked: Softmax and LogSoftmax whose axis is not written, of examples by classes.
# Expected: for two axes the softmax is along the classes in every opset: up to 12 it is from axis 1 on, from 13 along
# the last axis.
# Behaviour: it is along axis 0, the examples: of one example alone every class has the probability 1, and the loss by
# the LogSoftmax is 0 whatever is asked for. The same example has other probabilities with each batch that it is in.
# Seen:
#   Softmax, opset 11, one example: 1.000 1.000 1.000, right is 0.090 0.245 0.665
#   LogSoftmax, opset 11, one example: 0.000 0.000 0.000, right is -2.408 -1.408 -0.408
#   Softmax, opset 11, two examples: 0.119 0.500 0.881 0.881 0.500 0.119, right is 0.090 0.245 0.665 0.665 0.245 0.090
#   LogSoftmax, opset 11, two examples: -2.127 -0.693 -0.127 -0.127 -0.693 -2.127, right is -2.408 -1.408 -0.408 -0.408 -1.408 -2.408
#   Softmax, opset 13, one example: 1.000 1.000 1.000, right is 0.090 0.245 0.665
#   Softmax with axis 1 written, one example: 0.090 0.245 0.665, right is 0.090 0.245 0.665
#   LogSoftmax, opset 13, one example: 0.000 0.000 0.000, right is -2.408 -1.408 -0.408
#   LogSoftmax with axis 1 written, one example: -2.408 -1.408 -0.408, right is -2.408 -1.408 -0.408
#   Softmax, opset 13, two examples: 0.119 0.500 0.881 0.881 0.500 0.119, right is 0.090 0.245 0.665 0.665 0.245 0.090
#   Softmax with axis 1 written, two examples: 0.090 0.245 0.665 0.665 0.245 0.090, right is 0.090 0.245 0.665 0.665 0.245 0.090
#   LogSoftmax, opset 13, two examples: -2.127 -0.693 -0.127 -0.127 -0.693 -2.127, right is -2.408 -1.408 -0.408 -0.408 -1.408 -2.408
#   LogSoftmax with axis 1 written, two examples: -2.408 -1.408 -0.408 -0.408 -1.408 -2.408, right is -2.408 -1.408 -0.408 -0.408 -1.408 -2.408
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
    <dependency><groupId>org.nd4j</groupId><artifactId>samediff-import-onnx</artifactId><version>1.0.0-M2.1</version></dependency>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-native</artifactId><version>1.0.0-M2.1</version></dependency>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-native</artifactId><version>1.0.0-M2.1</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.bytedeco</groupId><artifactId>openblas</artifactId><version>0.3.19-1.5.7</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.bytedeco</groupId><artifactId>javacpp</artifactId><version>1.5.7</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.32</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/jars"
cat > "$dir/write.py" <<'END'
import numpy
from onnx import TensorProto, checker, helper, numpy_helper, save


def case(name, node, x, right, opset=13, **constants):
    node.name = "node"
    both = [helper.make_tensor_value_info(n, TensorProto.FLOAT, a.shape) for n, a in (("x", x), ("y", right))]
    constants = [numpy_helper.from_array(numpy.float32(v), k) for k, v in constants.items()]
    model = helper.make_model(helper.make_graph([node], "g", both[:1], both[1:], constants),
                              opset_imports=[helper.make_opsetid("", opset)], ir_version=7)
    checker.check_model(model, full_check=True)
    file = name.replace(" ", "") + ".onnx"
    save(model, file)
    print(name, file, " ".join(map(str, x.shape)), " ".join(map(str, x.ravel())), sep=";", end=";")
    print(*("%.3f" % (number + 0.0) for number in right.ravel()))


one, two = numpy.float32([[0, 1, 2]]), numpy.float32([[0, 1, 2], [2, 1, 0]])
for opset in (11, 13):
    for name, x in (("one example", one), ("two examples", two)):
        right = numpy.exp(x) / numpy.exp(x).sum(1, keepdims=True)
        for kind, y in (("Softmax", right), ("LogSoftmax", numpy.log(right))):
            case("%s, opset %d, %s" % (kind, opset, name), helper.make_node(kind, ["x"], ["y"]), x, y, opset)
            if opset == 13:
                case(kind + " with axis 1 written, " + name, helper.make_node(kind, ["x"], ["y"], axis=1), x, y)
END
cat > "$dir/Seen.java" <<'END'
import java.io.PrintStream;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.samediff.frameworkimport.onnx.importer.OnnxFrameworkImporter;

class Seen {
  public static void main(String[] args) throws Exception {
    PrintStream told = System.out;
    System.setOut(System.err); // the importer tells its variables
    for (String line : Files.readAllLines(Path.of("cases"))) {
      String[] part = line.split(";");
      long[] shape = Stream.of(part[2].split(" ")).mapToLong(Long::parseLong).toArray();
      double[] input = Stream.of(part[3].split(" ")).mapToDouble(Double::parseDouble).toArray();
      float[] floats = new float[input.length];
      for (int i = 0; i < input.length; i++) floats[i] = (float) input[i];
      SameDiff model = new OnnxFrameworkImporter().runImport(part[1], Map.of(), true);
      INDArray x = Nd4j.create(floats, shape, 'c');
      float[] seen = model.output(Map.of("x", x), "y").get("y").dup('c').data().asFloat();
      told.printf("%s: %s, right is %s%n", part[0], IntStream.range(0, seen.length).mapToObj(
          i -> String.format(Locale.ROOT, "%.3f", seen[i] + 0.0)).collect(Collectors.joining(" ")), part[4]);
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
