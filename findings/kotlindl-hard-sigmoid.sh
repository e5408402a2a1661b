#!/bin/sh
# KotlinDL 0.4.0 (Maven: org.jetbrains.kotlinx:kotlin-deeplearning-api): the activation HardSigmoid.
# Expected: a/5 + 1/2, cut off at 0 and 1, as Keras has it, from which KotlinDL loads models.
# Behaviour: it is cut off nowhere. A straight line goes through every layer as if there were no
# activation: a network of such layers is a linear one, its gates let more than everything through, and
# its answers are no probabilities.
# Seen:
#   at -10: hard sigmoid -1.5 with the slope 0.20, right is 0.0; sigmoid 0.0 with the slope 0.00
#   at -2: hard sigmoid 0.1 with the slope 0.20, right is 0.1; sigmoid 0.1 with the slope 0.10
#   at 0: hard sigmoid 0.5 with the slope 0.20, right is 0.5; sigmoid 0.5 with the slope 0.25
#   at 2: hard sigmoid 0.9 with the slope 0.20, right is 0.9; sigmoid 0.9 with the slope 0.10
#   at 10: hard sigmoid 2.5 with the slope 0.20, right is 1.0; sigmoid 1.0 with the slope 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jetbrains.kotlinx</groupId><artifactId>kotlin-deeplearning-api</artifactId><version>0.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.32</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import org.jetbrains.kotlinx.dl.api.core.activation.*;
import org.tensorflow.*;
import org.tensorflow.op.Ops;

class Seen {
  public static void main(String[] args) {
    for (float a : new float[] {-10, -2, 0, 2, 10}) {
      System.out.printf(
          Locale.ROOT, "at %.0f: hard sigmoid %s, right is %.1f; sigmoid %s%n",
          a, told(Activations.HardSigmoid, a), Math.max(0, Math.min(1, 0.2 * a + 0.5)),
          told(Activations.Sigmoid, a));
    }
  }

  static String told(Activations name, float a) {
    try (Graph graph = new Graph(); Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      Operand<Float> at = tf.constant(a);
      Operand<Float> value = Activations.Companion.convert(name).apply(tf, at);
      Operand<Float> slope = tf.gradients(value, List.of(at)).dy(0);
      List<Tensor<?>> got = session.runner().fetch(value.asOutput()).fetch(slope.asOutput()).run();
      return String.format(
          Locale.ROOT, "%.1f with the slope %.2f", got.get(0).floatValue(), got.get(1).floatValue());
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
