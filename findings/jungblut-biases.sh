#!/bin/sh
# thomasjungblut-common 1.1 (Maven: de.jungblut.common:thomasjungblut-common): its multilayer perceptron
# with weight decay.
# Expected: the gradient is the cost's; a bias has no penalty, or has one, and is learned like a weight.
# Behaviour: with any lambda but 0 the gradient by a bias is a penalty and nothing else (and the cost
# has no such penalty). So no bias learns from any example: each only shrinks, however small lambda is.
# The weights' gradient is right.
# Seen, one sigmoid neuron, bias 0.5, weight 0.3, inputs 1, 2, 3, targets 0, 1, 1:
#   lambda 0.0: slope by the bias 0.0808, by the weight -0.1343, difference quotients 0.0808 and -0.1343
#   lambda 0.001: slope by the bias 0.0002, by the weight -0.1342, difference quotients 0.0808 and -0.1342
#   lambda 1.0: slope by the bias 0.1667, by the weight -0.0343, difference quotients 0.0808 and -0.0343
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.jungblut.common</groupId><artifactId>thomasjungblut-common</artifactId><version>1.1</version></dependency>
    <dependency><groupId>de.jungblut.math</groupId><artifactId>tjungblut-math</artifactId><version>1.2</version></dependency>
    <dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>17.0</version></dependency>
    <dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-api</artifactId><version>2.1</version></dependency>
    <dependency><groupId>org.apache.hadoop</groupId><artifactId>hadoop-common</artifactId><version>2.7.1</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>net.sf.trove4j</groupId><artifactId>trove4j</artifactId><version>3.0.2</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import de.jungblut.classification.nn.MultilayerPerceptron;
import de.jungblut.classification.nn.MultilayerPerceptron.MultilayerPerceptronBuilder;
import de.jungblut.classification.nn.MultilayerPerceptronCostFunction;
import de.jungblut.math.DoubleVector;
import de.jungblut.math.activation.*;
import de.jungblut.math.dense.DenseDoubleVector;
import de.jungblut.math.loss.LogLoss;
import de.jungblut.math.minimize.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    tell(0);
    tell(0.001);
    tell(1);
  }

  static void tell(double lambda) {
    DoubleVector[] inputs = {vector(1), vector(2), vector(3)};
    DoubleVector[] targets = {vector(0), vector(1), vector(1)};
    ActivationFunction[] activations = {
      ActivationFunctionSelector.LINEAR.get(), ActivationFunctionSelector.SIGMOID.get()
    };
    MultilayerPerceptron network =
        MultilayerPerceptronBuilder.create(
                new int[] {1, 1}, activations, new LogLoss(), new GradientDescent(0.1, 0), 1)
            .lambda(lambda)
            .build();
    CostFunction cost = new MultilayerPerceptronCostFunction(network, inputs, targets);
    DoubleVector slope = cost.evaluateCost(vector(0.5, 0.3)).getGradient();
    System.out.printf(
        Locale.ROOT,
        "lambda %s: slope by the bias %.4f, by the weight %.4f, difference quotients %.4f and %.4f%n",
        lambda, slope.get(0), slope.get(1), quotient(cost, 1e-5, 0), quotient(cost, 0, 1e-5));
  }

  static double quotient(CostFunction cost, double b, double w) {
    double above = cost.evaluateCost(vector(0.5 + b, 0.3 + w)).getCost();
    return (above - cost.evaluateCost(vector(0.5 - b, 0.3 - w)).getCost()) / (2 * (b + w));
  }

  static DoubleVector vector(double... numbers) {
    return new DenseDoubleVector(numbers);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
