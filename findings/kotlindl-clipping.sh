#!/bin/sh
# KotlinDL 0.4.0 (Maven: org.jetbrains.kotlinx:kotlin-deeplearning-api): clipping, which each of its
# optimizers takes.
# Expected: with ClipGradientByValue(1) a slope of -100 makes the step that one of -1 would have made.
# Behaviour: SGD takes the clipping and never asks it, and so does RMSProp unless it is centered; the
# others clip. So where steps blow up, clipping seems to be no help, and the fault is looked for
# elsewhere. (In version 0.5.2 SGD has been mended, RMSProp has not.)
# Seen, rate 0.1, the step for a slope of -100 after ten with -1:
#   SGD: last step 10.00, clipped at 1 10.00
#   RMSProp: last step 0.32, clipped at 1 0.32
#   RMSProp, centered: last step 0.34, clipped at 1 0.08
#   Momentum: last step 10.59, clipped at 1 0.69
#   AdaGrad: last step 0.10, clipped at 1 0.03
#   Adam: last step 0.08, clipped at 1 0.15
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
import java.util.function.Function;
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
    tell("SGD", clip -> new SGD(0.1f, clip));
    tell("RMSProp", clip -> new RMSProp(0.1f, 0.9f, 0, 1e-7f, false, clip));
    tell("RMSProp, centered", clip -> new RMSProp(0.1f, 0.9f, 0, 1, true, clip));
    tell("Momentum", clip -> new Momentum(0.1f, 0.9f, false, clip));
    tell("AdaGrad", clip -> new AdaGrad(0.1f, 0.1f, clip));
    tell("Adam", clip -> new Adam(0.1f, 0.9f, 0.999f, 1e-7f, false, clip));
  }

  static void tell(String name, Function<ClipGradientAction, Optimizer> optimizer) {
    System.out.printf(
        Locale.ROOT, "%s: last step %.2f, clipped at 1 %.2f%n",
        name,
        last(optimizer.apply(new NoClipGradient())),
        last(optimizer.apply(new ClipGradientByValue(1))));
  }

  /** The step for a slope of -100 after ten with -1. */
  static double last(Optimizer optimizer) {
    try (Sequential model = neuron(optimizer)) {
      for (int i = 0; i < 10; i++) {
        step(model, 1);
      }
      return step(model, 100);
    }
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
