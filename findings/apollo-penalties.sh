#!/bin/sh
# Apollo 0.4 (Maven: com.davidbracewell:apollo): the penalties of its SGDUpdater, and its AdamUpdater.
# Expected: an L2 of 0.1 adds 0.1 w to the slope by w; an L1 of 0.1 takes 0.1 of the rate off a weight's size;
# the steps of Adam on a steady slope are one rate each, for a weight and for a bias.
# Behaviour: the L2 multiplies the slope by its number instead, and no weight comes into it: 0.1 makes the rate a
# tenth, 1 is no penalty at all, and a weight without a slope never shrinks. The L1 divides the rate by the number
# of the epoch, which its optimizers count from 0: in the first epoch it takes off infinitely much, and every
# weight is 0. So Adam's correction is 0/0 in the first epoch, in whose place stands 1e-8, and its bias is not
# Adam's: it steps by the slope.
# Seen, a weight from 2, rate 0.1, three epochs of one step each:
#   plain, slope 1: 1.900, 1.800, 1.700
#   L2 0.1, slope 1: 1.990, 1.980, 1.970, by the formula 1.880, 1.761, 1.644
#   L2 1.0, slope 1: 1.900, 1.800, 1.700, by the formula 1.700, 1.430, 1.187
#   L2 0.1, slope 0: 2.000, 2.000, 2.000, by the formula 1.980, 1.960, 1.941
#   L1 0.1, slope 0: 0.000, 0.000, 0.000, by the formula 1.990, 1.980, 1.970
# Seen, three epochs of Adam with the rate 0.1, by the formula steps of -0.1 each:
#   slope 1: the weight's steps -0.000, -0.134, -0.116, the bias's -0.000, -0.032, -0.024
#   slope 10: the weight's steps -0.000, -0.134, -0.116, the bias's -0.000, -0.316, -0.235
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.davidbracewell</groupId><artifactId>apollo</artifactId><version>0.4</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>com.davidbracewell</groupId><artifactId>mango</artifactId><version>0.4</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.6.1</version></dependency>
    <dependency><groupId>org.apache.mahout</groupId><artifactId>mahout-collections</artifactId><version>1.0</version></dependency>
    <dependency><groupId>org.jblas</groupId><artifactId>jblas</artifactId><version>1.2.4</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.davidbracewell.apollo.linear.*;
import com.davidbracewell.apollo.ml.optimization.*;
import com.davidbracewell.apollo.ml.optimization.activation.Activation;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

class Seen {
  record Neuron(NDArray getWeights, NDArray getBias) implements LinearModelParameters {
    public Activation getActivation() {
      return Activation.LINEAR;
    }

    public int numberOfFeatures() {
      return 1;
    }

    public int numberOfLabels() {
      return 1;
    }
  }

  public static void main(String[] args) {
    System.out.println("plain, slope 1: " + weights(sgd(0, 0), 1));
    l2(0.1, 1);
    l2(1, 1);
    l2(0.1, 0);
    System.out.println("L1 0.1, slope 0: " + weights(sgd(0.1, 0), 0) + formula(w -> w - 0.01));
    adam(1);
    adam(10);
  }

  static void l2(double l2, double slope) {
    System.out.printf(
        Locale.ROOT, "L2 %.1f, slope %.0f: %s%s%n", l2, slope, weights(sgd(0, l2), slope),
        formula(w -> w - 0.1 * (slope + l2 * w)));
  }

  static WeightUpdate sgd(double l1, double l2) {
    return SGDUpdater.builder().learningRate(0.1).momentum(0).decayRate(0).l1(l1).l2(l2).build();
  }

  static String weights(WeightUpdate updater, double slope) {
    double[][] seen = run(updater, slope);
    return String.format(Locale.ROOT, "%.3f, %.3f, %.3f", seen[0][1], seen[0][2], seen[0][3]);
  }

  static String formula(DoubleUnaryOperator step) {
    double one = step.applyAsDouble(2);
    double two = step.applyAsDouble(one);
    return String.format(
        Locale.ROOT, ", by the formula %.3f, %.3f, %.3f", one, two, step.applyAsDouble(two));
  }

  static void adam(double slope) {
    double[][] seen = run(AdamUpdater.builder().learningRate(0.1).build(), slope);
    System.out.printf(
        Locale.ROOT, "slope %.0f: the weight's steps %s, the bias's %s%n", slope, steps(seen[0]),
        steps(seen[1]));
  }

  static String steps(double[] seen) {
    return String.format(
        Locale.ROOT, "%.3f, %.3f, %.3f", seen[1] - seen[0], seen[2] - seen[1], seen[3] - seen[2]);
  }

  static double[][] run(WeightUpdate updater, double slope) {
    Neuron neuron = new Neuron(single(2), single(0));
    double[][] seen = {{2, 0, 0, 0}, {0, 0, 0, 0}};
    for (int epoch = 0; epoch < 3; epoch++) {
      updater.update(neuron, GradientParameter.of(single(slope), single(slope)), epoch);
      seen[0][epoch + 1] = neuron.getWeights().get(0, 0);
      seen[1][epoch + 1] = neuron.getBias().get(0, 0);
    }
    return seen;
  }

  static NDArray single(double number) {
    NDArray array = NDArrayFactory.DENSE_DOUBLE.zeros(1, 1);
    array.set(0, 0, number);
    return array;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
