#!/bin/sh
# ND4J 1.0.0-M2.1 (Maven: org.nd4j:nd4j-native), with which Deeplearning4j learns: the slope of its ELU,
# and binary cross-entropy beside a softmax.
# Expected: the slope of what was computed forwards: α eˣ below 0; and the gradient of the loss that is
# told.
# Behaviour: forwards α is heeded, backwards it is 1: with α = 0.5 every slope below 0 is twice too
# large, with 2 it is half of the right one. With a softmax the binary cross-entropy tells the value of
# the other one, -Σ t ln p, and learns by the gradient of the binary one, which also has the terms of 1
# - t: the loss that one watches is not the one that is made smaller. (The other activations fit the
# difference quotient.)
# Seen:
#   ELU, α = 1.0 at 0.5: slope 1.000, difference quotient 1.000
#   ELU, α = 1.0 at -0.5: slope 0.607, difference quotient 0.607
#   ELU, α = 1.0 at -2.0: slope 0.135, difference quotient 0.135
#   ELU, α = 0.5 at 0.5: slope 1.000, difference quotient 1.000
#   ELU, α = 0.5 at -0.5: slope 0.607, difference quotient 0.303
#   ELU, α = 0.5 at -2.0: slope 0.135, difference quotient 0.068
#   ELU, α = 2.0 at 0.5: slope 1.000, difference quotient 1.000
#   ELU, α = 2.0 at -0.5: slope 0.607, difference quotient 1.213
#   ELU, α = 2.0 at -2.0: slope 0.135, difference quotient 0.271
#   binary cross-entropy, sigmoid: slope 0.574, difference quotient 0.574
#   binary cross-entropy, softmax: slope 0.480, difference quotient 0.410
#   cross-entropy, softmax: slope 0.410, difference quotient 0.410
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
import java.util.Locale;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.*;

class Seen {
  static final double H = 1e-5;

  public static void main(String[] args) {
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    for (double alpha : new double[] {1, 0.5, 2}) {
      for (double x : new double[] {0.5, -0.5, -2}) {
        tell("ELU, α = " + alpha + " at " + x, new ActivationELU(alpha), x);
      }
    }
    tell("binary cross-entropy, sigmoid", new LossBinaryXENT(), new ActivationSigmoid());
    tell("binary cross-entropy, softmax", new LossBinaryXENT(), new ActivationSoftmax());
    tell("cross-entropy, softmax", new LossMCXENT(), new ActivationSoftmax());
  }

  static void tell(String name, IActivation activation, double x) {
    INDArray one = Nd4j.ones(1, 1);
    double slope = activation.backprop(one.mul(x), one).getFirst().getDouble(0);
    double above = activation.getActivation(one.mul(x + H), true).getDouble(0);
    double below = activation.getActivation(one.mul(x - H), true).getDouble(0);
    tell(name, slope, (above - below) / (2 * H));
  }

  /** By the first of three sums. */
  static void tell(String name, ILossFunction loss, IActivation activation) {
    INDArray target = Nd4j.create(new double[][] {{0, 1, 0}});
    double slope = loss.computeGradient(target, sums(0), activation, null).getDouble(0);
    double above = loss.computeScore(target, sums(H), activation, null, false);
    double below = loss.computeScore(target, sums(-H), activation, null, false);
    tell(name, slope, (above - below) / (2 * H));
  }

  static INDArray sums(double more) {
    return Nd4j.create(new double[][] {{0.3 + more, -0.8, 0.4}});
  }

  static void tell(String name, double slope, double quotient) {
    System.out.printf(
        Locale.ROOT, "%s: slope %.3f, difference quotient %.3f%n", name, slope, quotient);
  }
}
END
seen=$(java -Dorg.bytedeco.javacpp.cachedir="$dir/cache" -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
