#!/bin/sh
# NLP4J 1.1.2 (Maven: edu.emory.mathcs.nlp:nlp4j-core): the steps of its
# FeedForwardNeuralNetworkSoftmax, from an input that is given by its index (sparse), as words are, and
# from one that is given by its place (dense).
# Expected: each weight's step is minus the learning rate times the loss's slope, and both inputs, when
# both are 1, make one step.
# Behaviour: the steps of the weights from sparse inputs, and of the hidden biases among them, lack the
# minus and the rate: they climb, 1 / rate times as fast. The others go down, by a slope of their own:
# the activation's is left out, and each output's error is multiplied by the output once more.
# Seen, rate 0.01, one hidden neuron, loss -ln of the right one of two answers, steps / rate:
#   sigmoid: bias -0.1863, sparse -0.1863, dense 0.0019; by the loss 0.0154, 0.0154, 0.0154
#   tanh: bias -0.8561, sparse -0.8561, dense 0.0086; by the loss 0.0635, 0.0635, 0.0635
#   identity: bias -0.4660, sparse -0.4660, dense 0.0047; by the loss 0.0829, 0.0829, 0.0829
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.emory.mathcs.nlp</groupId><artifactId>nlp4j-core</artifactId><version>1.1.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import edu.emory.mathcs.nlp.learning.activation.*;
import edu.emory.mathcs.nlp.learning.neural.FeedForwardNeuralNetworkSoftmax;
import edu.emory.mathcs.nlp.learning.util.*;
import java.util.Locale;

class Seen {
  static final float RATE = 0.01f;

  public static void main(String[] args) {
    tell("sigmoid", new SigmoidFunction());
    tell("tanh", new HyperbolicTanFunction());
    tell("identity", new IdentityFunction());
  }

  static void tell(String name, ActivationFunction activation) {
    FeedForwardNeuralNetworkSoftmax network = network(activation);
    MajorVector sparse = network.getWeightVector().getSparseWeightVector();
    MajorVector dense = network.getWeightVector().getDenseWeightVector();
    float[] before = {sparse.get(0), sparse.get(1), dense.get(0)};
    double[] right = {step(network, sparse, 0), step(network, sparse, 1), step(network, dense, 0)};
    network.train(example(0));
    System.out.printf(
        Locale.ROOT,
        "%s: bias %.4f, sparse %.4f, dense %.4f; by the loss %.4f, %.4f, %.4f%n",
        name, (sparse.get(0) - before[0]) / RATE, (sparse.get(1) - before[1]) / RATE,
        (dense.get(0) - before[2]) / RATE, right[0], right[1], right[2]);
  }

  /** A network that has seen its inputs and outputs, and has not learned yet. */
  static FeedForwardNeuralNetworkSoftmax network(ActivationFunction activation) {
    float[] weight = {0};
    FeedForwardNeuralNetworkSoftmax network =
        new FeedForwardNeuralNetworkSoftmax(
            new int[] {1}, new ActivationFunction[] {activation}, RATE, 1, () -> weight[0] += 0.1f);
    network.addLabel("no");
    network.addLabel("yes");
    network.train(example(1));
    return network;
  }

  /** Minus the loss's slope by a weight. */
  static double step(FeedForwardNeuralNetworkSoftmax network, MajorVector weights, int index) {
    float weight = weights.get(index);
    weights.set(index, weight + 0.01f);
    double above = loss(network);
    weights.set(index, weight - 0.01f);
    double below = loss(network);
    weights.set(index, weight);
    return (below - above) / 0.02;
  }

  static double loss(FeedForwardNeuralNetworkSoftmax network) {
    Instance example = example(0);
    network.augment(example);
    return -Math.log(network.scores(example.getFeatureVector())[0]);
  }

  static Instance example(int label) {
    SparseVector sparse = new SparseVector();
    sparse.add(1, 1);
    return new Instance(label, sparse, new float[] {1});
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
