#!/bin/sh
# PyTorch 1.13.1 (Debian 12: python3-torch) writes a model in ONNX, ONNX Runtime 1.23.0 (Maven) runs it: scatter_add,
# which sums what goes to the same place, as messages to one node of a graph network, or words of one kind.
# Expected: the model answers what PyTorch does: 1, 10 and 100 to one node are 111.
# Behaviour: what is written without another opset's being asked for (14), and in all until 15, keeps the last one only:
# 100. From 16 on it is right. No word is said.
# Seen:
#   three to one node, opset not given: 100.000 1000.000, in PyTorch 111.000 1000.000, right is 111.000 1000.000
#   each to one, opset not given: 1000.000 100.000 10.000 1.000, in PyTorch 1000.000 100.000 10.000 1.000, right is 1000.000 100.000 10.000 1.000
#   three to one node, opset 11: 100.000 1000.000, in PyTorch 111.000 1000.000, right is 111.000 1000.000
#   each to one, opset 11: 1000.000 100.000 10.000 1.000, in PyTorch 1000.000 100.000 10.000 1.000, right is 1000.000 100.000 10.000 1.000
#   three to one node, opset 16: 111.000 1000.000, in PyTorch 111.000 1000.000, right is 111.000 1000.000
#   each to one, opset 16: 1000.000 100.000 10.000 1.000, in PyTorch 1000.000 100.000 10.000 1.000, right is 1000.000 100.000 10.000 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-torch=1.13.1+dfsg-4 libtorch1.13=1.13.1+dfsg-4 \
  $(apt-get install -s --no-install-recommends python3-torch | sed -n 's/^Inst \(.*\) (.*/\1/p' \
    | sed 's/ .*//' | grep -v -x -e python3-torch -e libtorch1.13)) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir" && rm "$package"; done
libs=$(find "$dir/usr/lib" "$dir/lib" -name '*.so*' -printf '%h\n' | grep -v python | sort -u | tr '\n' ':')
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
import torch


class Module(torch.nn.Module):
    def __init__(self, function):
        super().__init__()
        self.forward = function


def case(name, opset, function, x, right):
    x = torch.tensor(x)
    name += ", opset %d" % opset if opset else ", opset not given"
    file = name.replace(" ", "").replace("/", "-") + ".onnx"
    module = function if isinstance(function, torch.nn.Module) else Module(function)
    torch.onnx.export(module.eval(), x, file, input_names=["x"], opset_version=opset)
    said = module(x).detach().reshape(-1).tolist()
    print(name, file, *(" ".join(map(str, part)) for part in (x.shape, x.reshape(-1).tolist())), sep=";", end=";")
    print(*(" ".join("%.3f" % (number + 0.0) for number in numbers) for numbers in (said, right)), sep=";")


node, apart = torch.tensor([0, 0, 0, 1]), torch.tensor([3, 2, 1, 0])
x = [1.0, 10, 100, 1000]
for opset in (None, 11, 16):
    case("three to one node", opset, lambda a: torch.zeros(2).scatter_add(0, node, a), x, [111, 1000])
    case("each to one", opset, lambda a: torch.zeros(4).scatter_add(0, apart, a), x, [1000, 100, 10, 1])
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
        System.out.printf("%s: %s, in PyTorch %s, right is %s%n", part[0], told, part[4], part[5]);
      }
    }
  }
}
END
javac -cp "$dir/jars/*" -d "$dir" "$dir/Seen.java"
seen=$(cd "$dir" && LD_LIBRARY_PATH="$libs" PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  /usr/bin/python3 -W ignore write.py > cases 2> log && java -cp "$dir:$dir/jars/*" Seen 2>> log) \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
