#!/bin/sh
# ND4J 1.0.0-M2.1 (Maven: org.nd4j:nd4j-native), with which Deeplearning4j learns: the steps of its Nadam.
# Expected: about the learning rate on a steady slope, as Adam's, on which Nadam is built.
# Behaviour: of the two means that begin at 0 only that of the slopes is divided by what it lacks at first,
# that of their squares is not. So the first step is sixty rates, and the way of the first hundred is six
# and a half times Adam's; only after a thousand is it nearly right. Its sisters are.
# Seen, slope 1, rate 0.001:
#   Adam: step 1 1.00 rates, step 10 1.00, step 100 1.00, step 1000 1.00, way of 100 100
#   AdaMax: step 1 1.00 rates, step 10 1.00, step 100 1.00, step 1000 1.00, way of 100 100
#   AMSGrad: step 1 1.00 rates, step 10 1.00, step 100 1.00, step 1000 1.00, way of 100 100
#   Nadam: step 1 60.08 rates, step 10 10.56, step 100 3.24, step 1000 1.26, way of 100 649
#   Nadam by the formula: step 1 1.47 rates, step 10 1.01, step 100 1.00, step 1000 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
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
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.*;

class Seen {
  static final double RATE = 0.001;

  public static void main(String[] args) {
    IUpdater[] updaters = {new Adam(RATE), new AdaMax(RATE), new AMSGrad(RATE), new Nadam(RATE)};
    for (IUpdater updater : updaters) {
      double[] steps = steps(updater);
      System.out.printf(
          Locale.ROOT, "%s: step 1 %.2f rates, step 10 %.2f, step 100 %.2f, step 1000 %.2f, way of 100 %.0f%n",
          updater.getClass().getSimpleName(), steps[0], steps[9], steps[99], steps[999],
          Arrays.stream(steps, 0, 100).sum());
    }
    double[] formula = nadam();
    System.out.printf(
        Locale.ROOT, "Nadam by the formula: step 1 %.2f rates, step 10 %.2f, step 100 %.2f, step 1000 %.2f%n",
        formula[0], formula[9], formula[99], formula[999]);
  }

  /** Steps in units of the rate, the slope being 1. */
  static double[] steps(IUpdater updater) {
    INDArray state = Nd4j.zeros(DataType.DOUBLE, 1, updater.stateSize(1));
    GradientUpdater<?> running = updater.instantiate(state, true);
    double[] steps = new double[1000];
    for (int i = 0; i < steps.length; i++) {
      INDArray slope = Nd4j.ones(DataType.DOUBLE, 1, 1);
      running.applyUpdater(slope, i, 0);
      steps[i] = slope.getDouble(0) / RATE;
    }
    return steps;
  }

  /** Dozat's, with both means divided by what they lack at first. */
  static double[] nadam() {
    double[] steps = new double[1000];
    double mean = 0;
    double squares = 0;
    for (int t = 1; t <= steps.length; t++) {
      mean = 0.9 * mean + 0.1;
      squares = 0.999 * squares + 0.001;
      double ahead = 0.9 * mean / (1 - Math.pow(0.9, t + 1)) + 0.1 / (1 - Math.pow(0.9, t));
      steps[t - 1] = ahead / Math.sqrt(squares / (1 - Math.pow(0.999, t)));
    }
    return steps;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
