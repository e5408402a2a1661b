#!/bin/sh
# TensorFlow Java 1.1.0 (Maven: org.tensorflow:tensorflow-framework): the metrics, updated with targets
# and answers, without weights for the examples.
# Expected: metric.updateState(tf, targets, answers) is what updateState(tf, targets, answers, null) is.
# Behaviour: for every metric that is a mean, errors and accuracies alike, the targets are taken for the
# values and the answers for their weights: all of them tell Σ y ŷ / Σ ŷ. So the mean squared error of the
# best answers is 1, and of the worst ones 0. Precision stays 0. With null for the weights all are right.
# Seen, targets 1 0 1 0 1, answers 0.9 0.4 0.3 0.6 0.8, then each target's contrary, then the targets:
#   mean squared error: 0.667; with null for the weights 0.212, right is 0.212
#   binary accuracy: 0.667; with null for the weights 0.600, right is 0.600
#   mean absolute error: 0.667; with null for the weights 0.400, right is 0.400
#   precision: 0.000; with null for the weights 0.667, right is 0.667
#   mean squared error of the worst answers: 0.000; with null for the weights 1.000, right is 1.000
#   mean squared error of the best ones: 1.000; with null for the weights 0.000, right is 0.000
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
import org.tensorflow.framework.metrics.*;
import org.tensorflow.op.*;
import org.tensorflow.types.TFloat32;

class Seen {
  static final float[][] TARGETS = {{1}, {0}, {1}, {0}, {1}};
  static final float[][] ANSWERS = {{0.9f}, {0.4f}, {0.3f}, {0.6f}, {0.8f}};
  static final float[][] WORST = {{0}, {1}, {0}, {1}, {0}};
  static final Class<TFloat32> TYPE = TFloat32.class;

  public static void main(String[] args) {
    tell("mean squared error", ANSWERS, new MeanSquaredError<TFloat32>(1, TYPE),
        new MeanSquaredError<TFloat32>(1, TYPE), 0.212);
    tell("binary accuracy", ANSWERS, new BinaryAccuracy<TFloat32>(1, TYPE),
        new BinaryAccuracy<TFloat32>(1, TYPE), 0.6);
    tell("mean absolute error", ANSWERS, new MeanAbsoluteError<TFloat32>(1, TYPE),
        new MeanAbsoluteError<TFloat32>(1, TYPE), 0.4);
    tell("precision", ANSWERS, new Precision<TFloat32>(1, TYPE), new Precision<TFloat32>(1, TYPE), 2 / 3.0);
    tell("mean squared error of the worst answers", WORST, new MeanSquaredError<TFloat32>(1, TYPE),
        new MeanSquaredError<TFloat32>(1, TYPE), 1);
    tell("mean squared error of the best ones", TARGETS, new MeanSquaredError<TFloat32>(1, TYPE),
        new MeanSquaredError<TFloat32>(1, TYPE), 0);
  }

  static void tell(
      String name, float[][] answers, Metric two, Metric three, double right) {
    System.out.printf(
        Locale.ROOT, "%s: %.3f; with null for the weights %.3f, right is %.3f%n",
        name, value(two, answers, false), value(three, answers, true), right);
  }

  static float value(Metric metric, float[][] answers, boolean weights) {
    try (Graph graph = new Graph()) {
      Ops tf = Ops.create(graph);
      Operand<TFloat32> targets = tf.constant(TARGETS);
      Op update =
          weights
              ? metric.updateState(tf, targets, tf.constant(answers), null)
              : metric.updateState(tf, targets, tf.constant(answers));
      Operand<TFloat32> result = metric.result(tf, TYPE);
      try (Session session = new Session(graph)) {
        session.initialize();
        session.run(update);
        try (Result got = session.runner().fetch(result).run()) {
          return ((TFloat32) got.get(0)).getFloat();
        }
      }
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
