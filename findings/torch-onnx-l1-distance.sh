#!/bin/sh
# PyTorch 1.13.1 (Debian 12: python3-torch) writes a model in ONNX, ONNX Runtime 1.23.0 (Maven) runs it: distances by
# the absolute differences, pairwise_distance, PairwiseDistance and cdist with p = 1.
# Expected: the model answers what PyTorch does: |1 - 4| + |5 - 2| = 6.
# Behaviour: PyTorch writes the sum of the differences as they are, without the absolute value: they cancel. Two points at
# (1, 5) and (4, 2) have the distance 0, and where the first is the smaller one it is negative or, with PyTorch's tiny
# addition and root, NaN. With p = 2 all are right. No word is said.
# Seen:
#   pairwise_distance, p 1, from 1 5 to 4 2: 0.000, in PyTorch 6.000, right is 6.000
#   cdist, p 1, from 1 5 to 4 2: 0.000, in PyTorch 6.000, right is 6.000
#   pairwise_distance, p 1, from 5 5 to 4 2: 4.000, in PyTorch 4.000, right is 4.000
#   cdist, p 1, from 5 5 to 4 2: 4.000, in PyTorch 4.000, right is 4.000
#   pairwise_distance, p 1, from 1 1 to 4 2: NaN, in PyTorch 4.000, right is 4.000
#   cdist, p 1, from 1 1 to 4 2: NaN, in PyTorch 4.000, right is 4.000
#   pairwise_distance, p 2, from 1 5 to 4 2: 4.243, in PyTorch 4.243, right is 4.243
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


def case(name, function, x, right):
    x = torch.tensor(x)
    file = name.replace(" ", "").replace("/", "-") + ".onnx"
    module = function if isinstance(function, torch.nn.Module) else Module(function)
    torch.onnx.export(module.eval(), x, file, input_names=["x"], opset_version=13)
    said = module(x).detach().reshape(-1).tolist()
    print(name, file, *(" ".join(map(str, part)) for part in (x.shape, x.reshape(-1).tolist())), sep=";", end=";")
    print(*(" ".join("%.3f" % (number + 0.0) for number in numbers) for numbers in (said, right)), sep=";")


from torch.nn.functional import pairwise_distance

to = torch.tensor([[4.0, 2]])
for x in ([[1.0, 5]], [[5.0, 5]], [[1.0, 1]]):
    sizes = [abs(x[0][0] - 4), abs(x[0][1] - 2)]
    place = "from %g %g to 4 2" % tuple(x[0])
    case("pairwise_distance, p 1, " + place, lambda a: pairwise_distance(a, to, p=1.0), x, [sum(sizes)])
    case("cdist, p 1, " + place, lambda a: torch.cdist(a, to, p=1.0), x, [sum(sizes)])
case("pairwise_distance, p 2, from 1 5 to 4 2", lambda a: pairwise_distance(a, to), [[1.0, 5]], [18 ** 0.5])
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
