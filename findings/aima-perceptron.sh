#!/bin/sh
# aima-core 3.0.0 (Maven: com.googlecode.aima-java:aima-core), the code that goes with the textbook
# "Artificial Intelligence: A Modern Approach": its Perceptron.
# Expected: trainOn changes weights and biases until the iris data is told apart as well as lines can.
# Behaviour: the changes are worked out and put aside, and nobody adds them. The perceptron has the
# weights with which it began, at random, however long one trains: none of 150 answers is ever another,
# and whether it is good or bad is luck. The network of two layers beside it does add them.
# Seen (each of 20 networks told 10 times all 150 flowers):
#   perceptrons whose answers are all as before: 20 of 20
#   networks of two layers that answer otherwise: 20 of 20
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.googlecode.aima-java</groupId><artifactId>aima-core</artifactId><version>3.0.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import aima.core.learning.neural.*;
import aima.core.learning.framework.DataSetFactory;
import aima.core.util.math.Vector;
import java.util.*;

class Seen {
  public static void main(String[] args) throws Exception {
    int still = 0;
    int learned = 0;
    for (int i = 0; i < 20; i++) {
      still += changed(new Perceptron(3, 4)) == 0 ? 1 : 0;
      learned += changed(network()) == 0 ? 0 : 1;
    }
    System.out.println("perceptrons whose answers are all as before: " + still + " of 20");
    System.out.println("networks of two layers that answer otherwise: " + learned + " of 20");
  }

  /** The number of flowers for which training changes the answer. */
  static int changed(FunctionApproximator learner) throws Exception {
    List<double[]> flowers = flowers();
    String[] before = flowers.stream().map(f -> answer(learner, f)).toArray(String[]::new);
    NNDataSet data = new IrisNNDataSet();
    data.createExamplesFromDataSet(DataSetFactory.getIrisDataSet(), new IrisDataSetNumerizer());
    if (learner instanceof Perceptron perceptron) {
      perceptron.trainOn(data, 10);
    } else {
      ((FeedForwardNeuralNetwork) learner).trainOn(data, 10);
    }
    String[] after = flowers.stream().map(f -> answer(learner, f)).toArray(String[]::new);
    int changed = 0;
    for (int i = 0; i < before.length; i++) {
      changed += before[i].equals(after[i]) ? 0 : 1;
    }
    return changed;
  }

  static FunctionApproximator network() {
    NNConfig config = new NNConfig();
    config.setConfig(FeedForwardNeuralNetwork.NUMBER_OF_INPUTS, 4);
    config.setConfig(FeedForwardNeuralNetwork.NUMBER_OF_OUTPUTS, 3);
    config.setConfig(FeedForwardNeuralNetwork.NUMBER_OF_HIDDEN_NEURONS, 6);
    config.setConfig(FeedForwardNeuralNetwork.LOWER_LIMIT_WEIGHTS, -2.0);
    config.setConfig(FeedForwardNeuralNetwork.UPPER_LIMIT_WEIGHTS, 2.0);
    FeedForwardNeuralNetwork network = new FeedForwardNeuralNetwork(config);
    network.setTrainingScheme(new BackPropLearning(0.1, 0.9));
    return network;
  }

  static List<double[]> flowers() throws Exception {
    NNDataSet data = new IrisNNDataSet();
    data.createExamplesFromDataSet(DataSetFactory.getIrisDataSet(), new IrisDataSetNumerizer());
    List<double[]> flowers = new ArrayList<>();
    for (List<Double> row : data.getNormalizedData()) {
      flowers.add(row.subList(0, 4).stream().mapToDouble(x -> x).toArray());
    }
    return flowers;
  }

  static String answer(FunctionApproximator learner, double[] flower) {
    Vector input = new Vector(flower.length);
    for (int i = 0; i < flower.length; i++) {
      input.setValue(i, flower[i]);
    }
    return learner.processInput(input).toString();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
