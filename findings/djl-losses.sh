#!/bin/sh
# DJL 0.36.0 (Maven: ai.djl:api), run on PyTorch 2.7.1: two of its losses.
# Expected: an L1 loss of weight 2 is twice the loss of weight 1; binary cross-entropy is the same
# whether it is given sums or their sigmoids.
# Behaviour: with a weight other than 1 the L1 loss is that many times the mean of the targets: the
# answers are not in it, and there is nothing to learn. Cross-entropy of sigmoids lacks its minus sign:
# it is negative, greatest where all is right, and training makes the answers worse as fast as it can.
# Seen, answers by sums a, targets 1 and 0:
#   L1, weight 1, a = 0.5: 0.5000, slope by the first sum -0.5000
#   L1, weight 1, a = 2.0: 1.5000, slope by the first sum 0.5000
#   L1, weight 2, a = 0.5: 1.0000, slope by the first sum none
#   L1, weight 2, a = 2.0: 1.0000, slope by the first sum none
#   cross-entropy of sums, a = 0.5: 0.4741, slope by the first sum -0.1888
#   cross-entropy of sums, a = 2.0: 0.1269, slope by the first sum -0.0596
#   cross-entropy of sigmoids, a = 0.5: -0.4741, slope by the first sum 0.1888
#   cross-entropy of sigmoids, a = 2.0: -0.1269, slope by the first sum 0.0596
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>ai.djl</groupId><artifactId>api</artifactId><version>0.36.0</version></dependency>
    <dependency><groupId>ai.djl.pytorch</groupId><artifactId>pytorch-engine</artifactId><version>0.36.0</version></dependency>
    <dependency><groupId>ai.djl.pytorch</groupId><artifactId>pytorch-jni</artifactId><version>2.7.1-0.36.0</version></dependency>
    <dependency><groupId>ai.djl.pytorch</groupId><artifactId>pytorch-native-cpu</artifactId><version>2.7.1</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import ai.djl.engine.Engine;
import ai.djl.ndarray.*;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    tell("L1, weight 1", new L1Loss("l1", 1), false);
    tell("L1, weight 2", new L1Loss("l1", 2), false);
    tell("cross-entropy of sums", new SigmoidBinaryCrossEntropyLoss("bce", 1, false), false);
    tell("cross-entropy of sigmoids", new SigmoidBinaryCrossEntropyLoss("bce", 1, true), true);
  }

  static void tell(String name, Loss loss, boolean sigmoid) {
    for (float a : new float[] {0.5f, 2}) {
      try (NDManager manager = NDManager.newBaseManager()) {
        NDArray sums = manager.create(new float[] {a, -a}, new Shape(2, 1));
        NDArray targets = manager.create(new float[] {1, 0}, new Shape(2, 1));
        sums.setRequiresGradient(true);
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
          NDArray answers = sigmoid ? Activation.sigmoid(sums) : sums;
          NDArray value = loss.evaluate(new NDList(targets), new NDList(answers));
          String slope = "none";
          try {
            collector.backward(value);
            slope = String.format(Locale.ROOT, "%.4f", sums.getGradient().toFloatArray()[0]);
          } catch (RuntimeException refused) {
            // the value does not depend on the sums
          }
          System.out.printf(
              Locale.ROOT, "%s, a = %.1f: %.4f, slope by the first sum %s%n",
              name, a, value.getFloat(), slope);
        }
      }
    }
  }
}
END
seen=$(java -DDJL_CACHE_DIR="$dir/cache" -DENGINE_CACHE_DIR="$dir/cache" -Dai.djl.offline=true -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
