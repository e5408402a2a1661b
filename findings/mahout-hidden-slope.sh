#!/bin/sh
# Mahout 0.9 (Maven: org.apache.mahout:mahout-core): the steps of its MultilayerPerceptron, the last
# version that has one.
# Expected: an example moves each weight by minus the learning rate times the loss's slope.
# Behaviour: a layer's slope is taken from the activation of the layer after it. Where all layers are
# sigmoids that is no harm. With a linear output, as for regression, the hidden sigmoids learn as if
# their slope were 1, four times too fast and more; a linear layer before sigmoids has h (1 - h) for its
# slope 1, and climbs the loss where h is above 1. (The bias is fed 1 in training and 0.99999 in
# answering.)
# Seen, one input 1, one hidden and one output neuron, target 0, squared error, rate 1:
#   Sigmoid, then Sigmoid: the hidden weight's step -0.0165, by the loss -0.0165
#   Sigmoid, then Identity: the hidden weight's step -1.3429, by the loss -0.0941
#   Identity, then Sigmoid: the hidden weight's step 0.5195, by the loss -0.1385
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.mahout</groupId><artifactId>mahout-core</artifactId><version>0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.apache.mahout.classifier.mlp.MultilayerPerceptron;
import org.apache.mahout.math.*;

class Seen {
  public static void main(String[] args) {
    tell("Sigmoid", "Sigmoid");
    tell("Sigmoid", "Identity");
    tell("Identity", "Sigmoid");
  }

  static void tell(String hidden, String output) {
    double h = 1e-6;
    double slope = (loss(hidden, output, h) - loss(hidden, output, -h)) / (2 * h);
    MultilayerPerceptron network = network(hidden, output, 0);
    Matrix[] steps = network.trainByInstance(new DenseVector(new double[] {1, 0}));
    System.out.printf(
        Locale.ROOT,
        "%s, then %s: the hidden weight's step %.4f, by the loss %.4f%n",
        hidden, output, steps[0].get(0, 1), -slope);
  }

  static double loss(String hidden, String output, double more) {
    double a = network(hidden, output, more).getOutput(new DenseVector(new double[] {1})).get(0);
    return a * a;
  }

  /** With the hidden weight so much larger. */
  static MultilayerPerceptron network(String hidden, String output, double more) {
    MultilayerPerceptron network = new MultilayerPerceptron();
    network.addLayer(1, false, "Identity");
    network.addLayer(1, false, hidden);
    network.addLayer(1, true, output);
    network.setCostFunction("Minus_Squared");
    network.setLearningRate(1).setMomentumWeight(0).setRegularizationWeight(0);
    network.setWeightMatrix(0, new DenseMatrix(new double[][] {{0.5, 2 + more}}));
    network.setWeightMatrix(1, new DenseMatrix(new double[][] {{0.1, 0.8}}));
    return network;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
