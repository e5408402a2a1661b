#!/bin/sh
# Synapses 7.3.1 (Maven: com.github.mrdimosthenis:synapses_2.13), neural networks for Scala and Java.
# Expected: one step of fit is the rate times the slope of half the squared error by each weight.
# Behaviour: what a neuron sends back to one before it is multiplied by that one's output where the weight between them
# belongs. The last layer learns as it should, and every layer before it by its own outputs: with the wrong sign where
# output and weight differ in theirs, and not at all where the output is 0.
# Seen, inputs 0.5 and -1, two hidden neurons and one with tanh, steps down at the rate 1 of four weights and two:
#   steps (slopes): 0.148 (-0.319) -0.295 (0.639) 0.148 (-0.319) -0.295 (0.639) 0.375 (0.375) 0.375 (0.375)
#   steps (slopes): 0.023 (0.050) -0.046 (-0.101) 0.023 (0.050) -0.046 (-0.101) 0.059 (0.059) 0.059 (0.059)
#   steps (slopes): -0.017 (-0.024) 0.035 (0.049) 0.014 (0.082) -0.028 (-0.165) -0.046 (-0.046) 0.031 (0.031)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.mrdimosthenis</groupId><artifactId>synapses_2.13</artifactId><version>7.3.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import scala.collection.immutable.LazyList;
import synapses.JavaInterface.NeuralNetwork$;
import synapses.model.netElems.Neuron;

class Seen {
  static final double[] X = {0.5, -1};
  static final double Y = 1;
  static final NeuralNetwork$ NETWORKS = NeuralNetwork$.MODULE$;

  public static void main(String[] args) {
    tell(new double[] {1, 1, 1, 1, 1, 1});
    tell(new double[] {1, 1, 1, 1, -1, -1});
    tell(new double[] {0.3, -0.4, 0.5, 0.6, 0.7, -2});
  }

  /** Weights of the first hidden neuron, of the second, and of the output. */
  static void tell(double[] weights) {
    String after = NETWORKS.toJson(NETWORKS.fit(network(weights), 1, X, new double[] {Y}));
    double[] learned = numbers(after);
    int[] places = {1, 2, 4, 5, 7, 8}; // biases come first
    StringBuilder line = new StringBuilder();
    for (int k = 0; k < 6; k++) {
      double h = 1e-5;
      double[] above = weights.clone();
      double[] below = weights.clone();
      above[k] += h;
      below[k] -= h;
      double slope = (loss(network(above)) - loss(network(below))) / (2 * h);
      line.append(
          String.format(Locale.ROOT, " %.3f (%.3f)", weights[k] - learned[places[k]], slope));
    }
    System.out.println("steps (slopes):" + line);
  }

  static double loss(LazyList<LazyList<Neuron>> network) {
    double difference = NETWORKS.prediction(network, X)[0] - Y;
    return difference * difference / 2;
  }

  static LazyList<LazyList<Neuron>> network(double[] w) {
    return NETWORKS.ofJson(
        String.format(
            Locale.ROOT,
            "[[%s,%s],[%s]]", neuron(w[0], w[1]), neuron(w[2], w[3]), neuron(w[4], w[5])));
  }

  static String neuron(double first, double second) {
    return "{\"activationF\":\"tanh\",\"weights\":[0.0," + first + "," + second + "]}";
  }

  static double[] numbers(String json) {
    return java.util.regex.Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?")
        .matcher(json)
        .results()
        .mapToDouble(match -> Double.parseDouble(match.group()))
        .toArray();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
