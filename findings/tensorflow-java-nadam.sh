#!/bin/sh
# TensorFlow Java 1.1.0 (Maven: org.tensorflow:tensorflow-framework): the steps of its Nadam.
# Expected: on a steady slope each step is about the learning rate, as with Adam, on which Nadam is
# built.
# Behaviour: the number of the step is asked for once, when the graph is built, and stays 1. So the mean
# of the squared slopes is divided by 1 - β₂ for ever, a thousandth, and grows as AdaGrad's sum does:
# the steps fall with the root of their number, to 1/32 of the rate at last. The schedule of the
# momentum stands still, too. Whoever compares the two finds Nadam slow.
# Seen, slope 1, rate 0.1:
#   step 1: 0.106, by the formula 0.106
#   step 10: 0.027, by the formula 0.084
#   step 100: 0.010, by the formula 0.100
#   step 1000: 0.004, by the formula 0.100
#   step 10000: 0.003, by the formula 0.100
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
import org.tensorflow.*;
import org.tensorflow.framework.optimizers.Nadam;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.*;
import org.tensorflow.op.core.*;
import org.tensorflow.types.TFloat32;

class Seen {
  public static void main(String[] args) {
    try (Graph graph = new Graph()) {
      Ops tf = Ops.create(graph);
      Variable<TFloat32> w = tf.variable(Shape.scalar(), TFloat32.class);
      Op start = tf.assign(w, tf.constant(0f));
      Op step = new Nadam(graph, 0.1f).minimize(tf.math.mul(w, tf.constant(1f)));
      try (Session session = new Session(graph)) {
        session.run(start);
        session.initialize();
        session.run(start);
        double before = 0;
        for (int t = 1; t <= 10_000; t++) {
          session.run(step);
          double now = ((TFloat32) session.runner().fetch(w).run().get(0)).getFloat();
          if (Set.of(1, 10, 100, 1000, 10_000).contains(t)) {
            System.out.printf(
                Locale.ROOT, "step %d: %.3f, by the formula %.3f%n", t, before - now, formula(t));
          }
          before = now;
        }
      }
    }
  }

  /** The step t of Nadam on slope 1, as in Keras; the squares' mean, corrected, is 1. */
  static double formula(int t) {
    double product = 1;
    for (int i = 1; i <= t; i++) {
      product *= momentum(i);
    }
    double m = (1 - Math.pow(0.9, t)) / (1 - product * momentum(t + 1));
    return 0.1 * ((1 - momentum(t)) / (1 - product) + momentum(t + 1) * m);
  }

  static double momentum(int t) {
    return 0.9 * (1 - 0.5 * Math.pow(0.96, 0.004 * t));
  }
}
END
seen=$(java -Dorg.bytedeco.javacpp.cachedir="$dir/cache" -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
