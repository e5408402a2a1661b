#!/bin/sh
# Neuroph 2.98 (Maven: com.github.neuroph:neuroph-core): its sigmoid's slope, and its absolute error.
# Expected: a sigmoid is level far out; the mean absolute error has slopes of -1 and 1.
# Behaviour: the slope is worked out from the output that was kept, and beyond 100 none is kept: there it
# is the slope of whatever example came before, 0.25 if that one was at 0. Inputs that were never scaled
# bring neurons there, and their weights jump. And MeanAbsoluteError gives back the plain difference: the
# error is told as absolute, and the network learns by the squared one, outliers and all.
# Seen, a sigmoid neuron, input 1, target 0.5, then a linear one, target 10 or 1000, steps per rate:
#   sigmoid at 101, by itself: slope 0.000
#   sigmoid at 101, after one at 0: slope 0.250
#   sigmoid at 99, after one at 0: slope 0.000
#   absolute error, off by 10: step 10.0, error 10.0
#   absolute error, off by 1000: step 1000.0, error 1000.0
#   squared error, off by 1000: step 1000.0, error 500000.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.neuroph</groupId><artifactId>neuroph-core</artifactId><version>2.98</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.neuroph.core.data.*;
import org.neuroph.core.learning.error.*;
import org.neuroph.nnet.MultiLayerPerceptron;
import org.neuroph.nnet.learning.BackPropagation;
import org.neuroph.util.TransferFunctionType;

class Seen {
  public static void main(String[] args) {
    System.out.printf(Locale.ROOT, "sigmoid at 101, by itself: slope %.3f%n", slope(101, 101));
    System.out.printf(Locale.ROOT, "sigmoid at 101, after one at 0: slope %.3f%n", slope(0, 101));
    System.out.printf(Locale.ROOT, "sigmoid at 99, after one at 0: slope %.3f%n", slope(0, 99));
    tell("absolute error, off by 10", new MeanAbsoluteError(), 10);
    tell("absolute error, off by 1000", new MeanAbsoluteError(), 1000);
    tell("squared error, off by 1000", new MeanSquaredError(), 1000);
  }

  static double slope(double before, double sum) {
    MultiLayerPerceptron network = neuron(TransferFunctionType.SIGMOID, 1);
    network.setInput(before);
    network.calculate();
    double step = step(network, sum, 0.5, new MeanSquaredError());
    return step / (0.5 - 1 / (1 + Math.exp(-sum))) / sum + 0.0;
  }

  static void tell(String name, ErrorFunction error, double target) {
    double step = step(neuron(TransferFunctionType.LINEAR, 0), 1, target, error);
    System.out.printf(Locale.ROOT, "%s: step %.1f, error %.1f%n", name, step, error.getTotalError());
  }

  static MultiLayerPerceptron neuron(TransferFunctionType activation, double weight) {
    MultiLayerPerceptron network = new MultiLayerPerceptron(activation, 1, 1);
    network.setWeights(new double[] {weight, 0});
    return network;
  }

  /** What one example adds to the weight, by the learning rate. */
  static double step(MultiLayerPerceptron network, double input, double target, ErrorFunction error) {
    double before = network.getWeights()[0];
    DataSet data = new DataSet(1, 1);
    data.add(new double[] {input}, new double[] {target});
    BackPropagation rule = new BackPropagation();
    rule.setErrorFunction(error);
    rule.setLearningRate(1e-6);
    rule.setMaxIterations(1);
    network.setLearningRule(rule);
    network.learn(data);
    return (network.getWeights()[0] - before) / 1e-6;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
