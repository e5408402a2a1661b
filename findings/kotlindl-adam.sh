#!/bin/sh
# KotlinDL 0.4.0 (Maven: org.jetbrains.kotlinx:kotlin-deeplearning-api): the steps of its Adam and
# Adamax.
# Expected: on a steady slope each step is the learning rate, from the first to the last.
# Behaviour: the powers of β₁ and β₂, by which the first means are corrected, are raised once, while the
# variables are initialized, and never again. So the means are corrected as in the second step for ever:
# once they need it no more, Adam's steps are √(1 - β₂²) / (1 - β₁²) = 0.24 of the rate and Adamax's 1 /
# (1 - β₁²), more than five times the rate. (Version 0.5.2 has the same lines.)
# Seen, slope -1, rate 0.1:
#   gradient descent, step 1: 0.100 10: 0.100 100: 0.100 2000: 0.100
#   RMSProp, step 1: 0.100 10: 0.100 100: 0.100 2000: 0.100
#   Adam, step 1: 0.074 10: 0.154 100: 0.076 2000: 0.025
#   Adamax, step 1: 0.053 10: 0.343 100: 0.526 2000: 0.526
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
import org.jetbrains.kotlinx.dl.api.core.Sequential;
import org.jetbrains.kotlinx.dl.api.core.activation.Activations;
import org.jetbrains.kotlinx.dl.api.core.initializer.Constant;
import org.jetbrains.kotlinx.dl.api.core.layer.Layer;
import org.jetbrains.kotlinx.dl.api.core.layer.core.*;
import org.jetbrains.kotlinx.dl.api.core.loss.Losses;
import org.jetbrains.kotlinx.dl.api.core.metric.Metrics;
import org.jetbrains.kotlinx.dl.api.core.optimizer.*;
import org.jetbrains.kotlinx.dl.dataset.OnHeapDataset;

class Seen {
  public static void main(String[] args) {
    ClipGradientAction none = new NoClipGradient();
    tell("gradient descent", new SGD(0.1f, none));
    tell("RMSProp", new RMSProp(0.1f, 0.9f, 0, 1e-7f, false, none));
    tell("Adam", new Adam(0.1f, 0.9f, 0.999f, 1e-7f, false, none));
    tell("Adamax", new Adamax(0.1f, 0.9f, 0.999f, 1e-7f, none));
  }

  static void tell(String name, Optimizer optimizer) {
    StringBuilder line = new StringBuilder(name + ", step");
    try (Sequential model = neuron(optimizer)) {
      for (int i = 1; i <= 2000; i++) {
        double step = step(model, 1);
        if (Set.of(1, 10, 100, 2000).contains(i)) {
          line.append(String.format(Locale.ROOT, " %d: %.3f", i, step));
        }
      }
    }
    System.out.println(line);
  }

  /** One linear neuron without a bias, its weight 0, that learns by the absolute error. */
  static Sequential neuron(Optimizer optimizer) {
    Constant zero = new Constant(0);
    Layer neuron = new Dense(1, Activations.Linear, zero, zero, null, null, null, false, "out");
    Layer[] layers = {new Input(new long[] {1}, "in"), neuron};
    Sequential model = Sequential.Companion.of(layers, false);
    model.compile(optimizer, Losses.MAE, Metrics.MAE);
    model.init();
    return model;
  }

  /** The step of the weight for an example far below its target: the slope is minus the input. */
  static double step(Sequential model, float x) {
    float[][] inputs = {{x}};
    double before = model.predictSoftly(new float[] {1}, "")[0];
    model.fit(OnHeapDataset.Companion.create(inputs, new float[] {1e6f}), 1, 1, List.of());
    return model.predictSoftly(new float[] {1}, "")[0] - before;
  }
}
END
seen=$(java -Djava.io.tmpdir="$dir" -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
