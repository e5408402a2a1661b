#!/bin/sh
# ONNX Runtime 1.23.0 (Maven: com.microsoft.onnxruntime:onnxruntime): its Sigmoid in float.
# Expected: 1 / (1 + exp(-a)) to the seven digits of a float, which reaches down to 1e-38.
# Behaviour: it is good to about 1e-7 absolutely, not relatively: at -17 it gives twice the right value, and
# from -18 on exactly 0. A network that was trained with one sigmoid has, exported, a probability of
# 0 and an infinite cross-entropy. (Softplus in the same library is right at -40.)
# Seen:
#   -3: right to 5 digits
#   -10: off by less than a thousandth
#   -17: twice too large
#   -18: 0, and right is 1.5e-08
#   -40: 0, and right is 4.2e-18
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.microsoft.onnxruntime</groupId><artifactId>onnxruntime</artifactId><version>1.23.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import ai.onnxruntime.*;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.*;

class Seen {
  public static void main(String[] args) throws Exception {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    float[] a = {-3, -10, -17, -18, -40};
    try (OrtSession session = environment.createSession(model("Sigmoid"));
        OrtSession.Result result =
            session.run(Map.of("a", OnnxTensor.createTensor(environment, a)))) {
      float[] seen = (float[]) result.get(0).getValue();
      for (int i = 0; i < a.length; i++) {
        System.out.println((int) a[i] + ": " + verdict(seen[i], 1 / (1 + Math.exp(-a[i]))));
      }
    }
  }

  static String verdict(double seen, double right) {
    double off = Math.abs(seen / right - 1);
    if (seen == 0) {
      return String.format(Locale.ROOT, "0, and right is %.1e", right);
    }
    return off < 1e-5 ? "right to 5 digits"
        : off < 1e-3 ? "off by less than a thousandth"
        : off > 0.5 && off < 2 ? "twice too large" : "off by " + off;
  }

  /** A model of one operation, b = op(a), in ONNX's protocol buffers. */
  static byte[] model(String operation) {
    byte[] vector = field(2, field(1, new byte[] {1 << 3, 1})); // a tensor of floats
    byte[] graph =
        join(
            field(1, join(text(1, "a"), text(2, "b"), text(4, operation))),
            text(2, "g"),
            field(11, join(text(1, "a"), vector)),
            field(12, join(text(1, "b"), vector)));
    byte[] opset = {2 << 3, 17};
    return join(new byte[] {1 << 3, 8}, field(7, graph), field(8, opset));
  }

  static byte[] text(int number, String text) {
    return field(number, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] field(int number, byte[] content) {
    return join(new byte[] {(byte) (number << 3 | 2), (byte) content.length}, content);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
