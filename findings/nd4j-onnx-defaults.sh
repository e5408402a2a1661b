#!/bin/sh
# ND4J 1.0.0-M2.1 (Maven: org.nd4j:samediff-import-onnx) reads models that ONNX 1.12.0 (Debian 12: python3-onnx) wrote
# and checked: MatMul, Gemm, Elu and LeakyRelu.
# Expected: an attribute that is not written has ONNX's default: alpha is 1 in Gemm and Elu and 0.01 in LeakyRelu; MatMul
# has none.
# Behaviour: what is not written is 0: the product of two matrices is 0 for any input, as exporters write every dense
# layer of a sequence; a Gemm without alpha answers 0, an ELU is a ReLU, and so is a leaky one. Nothing is said.
# Seen:
#   MatMul: 0.000 0.000, right is -3.000 -5.000
#   Gemm: 0.000 0.000, right is -3.000 -5.000
#   Gemm with alpha 1 written: -3.000 -5.000, right is -3.000 -5.000
#   Elu: 1.000 0.000, right is 1.000 -0.865
#   Elu with alpha 1 written: 1.000 -0.865, right is 1.000 -0.865
#   LeakyRelu: 1.000 0.000, right is 1.000 -0.020
#   LeakyRelu with alpha 0.01 written: 1.000 -0.020, right is 1.000 -0.020
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


x, w = numpy.float32([[1, -2]]), numpy.float32([[1, 3], [2, 4]])
product, down = ["x", "w"], numpy.exp(x) - 1
case("MatMul", helper.make_node("MatMul", product, ["y"]), x, x @ w, w=w)
case("Gemm", helper.make_node("Gemm", product, ["y"]), x, x @ w, w=w)
case("Gemm with alpha 1 written", helper.make_node("Gemm", product, ["y"], alpha=1.0), x, x @ w, w=w)
case("Elu", helper.make_node("Elu", ["x"], ["y"]), x, numpy.where(x > 0, x, down))
case("Elu with alpha 1 written", helper.make_node("Elu", ["x"], ["y"], alpha=1.0), x, numpy.where(x > 0, x, down))
case("LeakyRelu", helper.make_node("LeakyRelu", ["x"], ["y"]), x, numpy.where(x > 0, x, 0.01 * x))
case("LeakyRelu with alpha 0.01 written", helper.make_node("LeakyRelu", ["x"], ["y"], alpha=0.01), x,
     numpy.where(x > 0, x, 0.01 * x))
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
