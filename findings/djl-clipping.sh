#!/bin/sh
# DJL 0.36.0 (Maven: ai.djl:api) on PyTorch 2.7.1: the clipping of slopes in its gradient descent.
# Expected: with a bound of 1 a slope of 3 becomes 1, and one of -3 becomes -1.
# Behaviour: only what is above the bound is cut; a slope of -1000 stays, and so does its step. What
# clipping is there for, that no step be ever too long, holds in one direction only; and noise whose
# mean is 0 is no longer so once it is cut on one side, so a weight at its minimum walks away from it.
# Seen, rate 0.1:
#   slope 0.5: step -0.05, clipped at 1 -0.05
#   slope 3.0: step -0.30, clipped at 1 -0.10
#   slope 1000.0: step -100.00, clipped at 1 -0.10
#   slope -0.5: step 0.05, clipped at 1 0.05
#   slope -3.0: step 0.30, clipped at 1 0.30
#   slope -1000.0: step 100.00, clipped at 1 100.00
#   slopes 3 and -3 in turn, 50 times each: 0.00 away, clipped at 1 10.00
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
import ai.djl.ndarray.*;
import ai.djl.training.optimizer.*;
import ai.djl.training.tracker.Tracker;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    for (float slope : new float[] {0.5f, 3, 1000, -0.5f, -3, -1000}) {
      System.out.printf(
          Locale.ROOT, "slope %s: step %.2f, clipped at 1 %.2f%n",
          slope, way(-1, slope), way(1, slope));
    }
    System.out.printf(
        Locale.ROOT, "slopes 3 and -3 in turn, 50 times each: %.2f away, clipped at 1 %.2f%n",
        noise(-1), noise(1));
  }

  /** Where a weight is after steps with these slopes. */
  static double way(float clip, float... slopes) {
    Optimizer optimizer =
        Optimizer.sgd().setLearningRateTracker(Tracker.fixed(0.1f)).optClipGrad(clip).build();
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray weight = manager.create(new float[] {0});
      for (float slope : slopes) {
        optimizer.update("weight", weight, manager.create(new float[] {slope}));
      }
      return weight.getFloat();
    }
  }

  static double noise(float clip) {
    float[] slopes = new float[100];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = i % 2 == 0 ? 3 : -3;
    }
    return way(clip, slopes);
  }
}
END
seen=$(java -DDJL_CACHE_DIR="$dir/cache" -DENGINE_CACHE_DIR="$dir/cache" -Dai.djl.offline=true -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
