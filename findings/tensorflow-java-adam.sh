#!/bin/sh
# TensorFlow Java 1.1.0 (Maven: org.tensorflow:tensorflow-framework): the steps of its Adam and Adamax.
# Expected: the first step is the learning rate, whatever the slope; the same program makes the same
# steps.
# Behaviour: the powers of β₁ and β₂, which correct the first steps, are raised at the same time as the
# step is made, and chance decides whether the step sees them before or after. Adam's first step is
# 0.074, 0.100 or 0.141 for a rate of 0.1, most often the first, and the next ones are drawn alike. No
# seed brings a training back; gradient descent and RMSProp beside them have no such powers and do.
# Seen, slope 1, rate 0.1, each 100 times from the start:
#   gradient descent: always the same first two steps, the first one is always the rate
#   RMSProp: always the same first two steps, the first one is always the rate
#   Adam: several first two steps, the first one is not always the rate
#   Adamax: several first two steps, the first one is not always the rate
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.tensorflow</groupId><artifactId>tensorflow-framework</artifactId><version>1.1.0</version></dependency>
    <dependency><groupId>org.tensorflow</groupId><artifactId>tensorflow-core-api</artifactId><version>1.1.0</version></dependency>
    <dependency><groupId>org.tensorflow</groupId><artifactId>tensorflow-core-native</artifactId><version>1.1.0</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import java.util.function.Function;
import org.tensorflow.*;
import org.tensorflow.framework.optimizers.*;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.*;
import org.tensorflow.op.core.*;
import org.tensorflow.types.TFloat32;

class Seen {
  public static void main(String[] args) {
    tell("gradient descent", graph -> new GradientDescent(graph, 0.1f));
    tell("RMSProp", graph -> new RMSProp(graph, 0.1f));
    tell("Adam", graph -> new Adam(graph, 0.1f));
    tell("Adamax", graph -> new Adamax(graph, 0.1f));
  }

  static void tell(String name, Function<Graph, Optimizer> optimizer) {
    Set<String> ways = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      ways.add(twoSteps(optimizer));
    }
    System.out.println(name + ": " + (ways.size() == 1 ? "always the same" : "several")
        + " first two steps, " + (ways.stream().allMatch(w -> w.startsWith("0.100"))
            ? "the first one is always the rate" : "the first one is not always the rate"));
  }

  static String twoSteps(Function<Graph, Optimizer> optimizer) {
    try (Graph graph = new Graph()) {
      Ops tf = Ops.create(graph);
      Variable<TFloat32> w = tf.variable(Shape.scalar(), TFloat32.class);
      Op start = tf.assign(w, tf.constant(0f));
      Op step = optimizer.apply(graph).minimize(tf.math.mul(w, tf.constant(1f)));
      try (Session session = new Session(graph)) {
        session.run(start);
        session.initialize();
        session.run(start);
        session.run(step);
        String first = at(session, w);
        session.run(step);
        return first + " " + at(session, w);
      }
    }
  }

  /** The way that a weight has gone. */
  static String at(Session session, Variable<TFloat32> w) {
    float now = ((TFloat32) session.runner().fetch(w).run().get(0)).getFloat();
    return String.format(Locale.ROOT, "%.3f", -now);
  }
}
END
seen=$(java -Dorg.bytedeco.javacpp.cachedir="$dir/cache" -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
