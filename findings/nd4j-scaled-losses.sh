#!/bin/sh
# ND4J 1.0.0-M2.1 (Maven: org.nd4j:nd4j-native), SameDiff, its automatic differentiation: what is done
# with a loss.
# Expected: the chain rule: half a loss has half its slope.
# Behaviour: the slopes of the losses that SameDiff has ready are their own, whatever becomes of them
# afterwards: of half the squared error, of its root, of a hundred times it, and of its negative, which is
# to be made larger and is made smaller. So two losses cannot be weighted against each other, nor a loss
# against a penalty, nor an example against another (with LossReduce.NONE). The same loss out of single
# operations is right.
# Seen, answers 0.3 and -0.2, targets 1 and 0, the slope by the first answer:
#   squared error: slope -0.700, difference quotient -0.700
#   half of it: slope -0.700, difference quotient -0.350
#   100 times it: slope -0.700, difference quotient -70.000
#   its root: slope -0.700, difference quotient -0.680
#   its negative: slope -0.700, difference quotient 0.700
#   100 times one by hand: slope -70.000, difference quotient -70.000
#   100 times sigmoid cross-entropy: slope -0.213, difference quotient -21.278
#   100 times softmax cross-entropy: slope -0.378, difference quotient -37.754
#   100 times Huber loss: slope -0.350, difference quotient -35.000
#   100 times hinge loss: slope -0.500, difference quotient -50.000
#   100 times L2 loss: slope 0.300, difference quotient 30.000
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
import org.nd4j.autodiff.loss.LossReduce;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class Seen {
  interface Loss {
    SDVariable of(SameDiff graph, SDVariable answers, SDVariable targets);
  }

  public static void main(String[] args) {
    tell("squared error", (g, a, t) -> g.loss.meanSquaredError(t, a, null));
    tell("half of it", (g, a, t) -> g.loss.meanSquaredError(t, a, null).mul(0.5));
    tell("100 times it", (g, a, t) -> g.loss.meanSquaredError(t, a, null).mul(100));
    tell("its root", (g, a, t) -> g.math.sqrt(g.loss.meanSquaredError(t, a, null)));
    tell("its negative", (g, a, t) -> g.loss.meanSquaredError(t, a, null).neg());
    tell("100 times one by hand", (g, a, t) -> g.math.square(a.sub(t)).mean().mul(100));
    tell("100 times sigmoid cross-entropy",
        (g, a, t) -> g.loss.sigmoidCrossEntropy(t, a, null).mul(100));
    tell("100 times softmax cross-entropy",
        (g, a, t) -> g.loss.softmaxCrossEntropy(t, a, null).mul(100));
    tell("100 times Huber loss", (g, a, t) -> g.loss.huberLoss(t, a, null, 1).mul(100));
    tell("100 times hinge loss", (g, a, t) -> g.loss.hingeLoss(t, a, null).mul(100));
    tell("100 times L2 loss", (g, a, t) -> g.loss.l2Loss(a).mul(100));
  }

  static void tell(String name, Loss loss) {
    double[][] answers = {{0.3, -0.2}};
    SameDiff graph = graph(answers, loss);
    double slope = graph.calculateGradients(Map.of(), "answers").get("answers").getDouble(0);
    double h = 1e-5;
    double quotient =
        (value(new double[][] {{0.3 + h, -0.2}}, loss) - value(new double[][] {{0.3 - h, -0.2}}, loss))
            / (2 * h);
    System.out.printf(Locale.ROOT, "%s: slope %.3f, difference quotient %.3f%n", name, slope, quotient);
  }

  static double value(double[][] answers, Loss loss) {
    return graph(answers, loss).getVariable("loss").eval().getDouble(0);
  }

  static SameDiff graph(double[][] answers, Loss loss) {
    SameDiff graph = SameDiff.create();
    SDVariable a = graph.var("answers", Nd4j.create(answers).castTo(DataType.DOUBLE));
    SDVariable t = graph.constant("targets", Nd4j.create(new double[][] {{1, 0}}).castTo(DataType.DOUBLE));
    loss.of(graph, a, t).rename("loss").markAsLoss();
    return graph;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
seen=$(echo "$seen" | grep -v '^Added ')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
