#!/bin/sh
# PyTorch 1.13.1 (Debian 12: python3-torch) writes a model in ONNX, ONNX Runtime 1.23.0 (Maven) runs it: circular padding,
# by pad and as a convolution's padding_mode.
# Expected: the model answers what PyTorch does: in front of 1 2 3 4 5 comes the 5, or the 4 and the 5.
# Behaviour: what is written puts behind what belongs in front, and in front what belongs behind, and begins one place
# too early there, so that the last number is never used: in front of 1 2 3 4 5 comes the 4, or 3 and 4. A convolution
# around a ring answers something else at its first place, of pictures along two edges. No word is said.
# Seen:
#   one in front: 1.000 2.000 3.000 4.000 5.000 1.000, in PyTorch 5.000 1.000 2.000 3.000 4.000 5.000, right is 5.000 1.000 2.000 3.000 4.000 5.000
#   two in front: 1.000 2.000 3.000 4.000 5.000 1.000 2.000, in PyTorch 4.000 5.000 1.000 2.000 3.000 4.000 5.000, right is 4.000 5.000 1.000 2.000 3.000 4.000 5.000
#   two behind: 3.000 4.000 1.000 2.000 3.000 4.000 5.000, in PyTorch 1.000 2.000 3.000 4.000 5.000 1.000 2.000, right is 1.000 2.000 3.000 4.000 5.000 1.000 2.000
#   two in front reflected: 3.000 2.000 1.000 2.000 3.000 4.000 5.000, in PyTorch 3.000 2.000 1.000 2.000 3.000 4.000 5.000, right is 3.000 2.000 1.000 2.000 3.000 4.000 5.000
#   each one's left neighbour by a convolution circular: 4.000 1.000 2.000 3.000 4.000, in PyTorch 5.000 1.000 2.000 3.000 4.000, right is 5.000 1.000 2.000 3.000 4.000
#   each one's left neighbour by a convolution reflect: 2.000 1.000 2.000 3.000 4.000, in PyTorch 2.000 1.000 2.000 3.000 4.000, right is 2.000 1.000 2.000 3.000 4.000
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


from torch.nn.functional import pad

x = [[[1.0, 2, 3, 4, 5]]]
case("one in front", lambda a: pad(a, (1, 0), mode="circular"), x, [5, 1, 2, 3, 4, 5])
case("two in front", lambda a: pad(a, (2, 0), mode="circular"), x, [4, 5, 1, 2, 3, 4, 5])
case("two behind", lambda a: pad(a, (0, 2), mode="circular"), x, [1, 2, 3, 4, 5, 1, 2])
case("two in front reflected", lambda a: pad(a, (2, 0), mode="reflect"), x, [3, 2, 1, 2, 3, 4, 5])
for mode, before in (("circular", [5, 1, 2, 3, 4]), ("reflect", [2, 1, 2, 3, 4])):
    ring = torch.nn.Conv1d(1, 1, 3, padding=1, padding_mode=mode, bias=False)
    ring.weight.data = torch.tensor([[[1.0, 0, 0]]])
    case("each one's left neighbour by a convolution " + mode, ring, x, before)
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
