#!/bin/sh
# ojAlgo 56.0.0 (Maven: org.ojalgo:ojalgo): its networks with dropouts switched on.
# Expected: an example in which no neuron was dropped makes the step that it makes without dropouts; a
# neuron that was dropped had no part in the answer and learns nothing from it.
# Behaviour: the steps of weights behind the dropped layer are doubled, those of its biases are not, so
# weights and biases have two learning rates. And a dropped neuron is known by its output 0 only. For
# sigmoid and ReLU the slope at 0 is 0; for tanh and the identity it is 1, its greatest: there a neuron
# learns from the answers that it was kept out of, here twice as much as from the others.
# Seen, one hidden and one output neuron, steps in units of the rate:
#   SIGMOID, no dropouts: hidden weight 0.42, output weight 1.58, output bias 2.37
#   SIGMOID, dropped: hidden weight 0.00, output weight 0.00, output bias 2.90
#   SIGMOID, kept: hidden weight 0.42, output weight 3.16, output bias 2.37
#   RELU, no dropouts: hidden weight 1.87, output weight 1.64, output bias 2.34
#   RELU, dropped: hidden weight 0.00, output weight 0.00, output bias 2.90
#   RELU, kept: hidden weight 1.87, output weight 3.28, output bias 2.34
#   TANH, no dropouts: hidden weight 1.23, output weight 1.46, output bias 2.42
#   TANH, dropped: hidden weight 2.32, output weight 0.00, output bias 2.90
#   TANH, kept: hidden weight 1.23, output weight 2.92, output bias 2.42
#   IDENTITY, no dropouts: hidden weight 1.87, output weight 1.64, output bias 2.34
#   IDENTITY, dropped: hidden weight 2.32, output weight 0.00, output bias 2.90
#   IDENTITY, kept: hidden weight 1.87, output weight 3.28, output bias 2.34
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.ojalgo</groupId><artifactId>ojalgo</artifactId><version>56.0.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import org.ojalgo.ann.ArtificialNeuralNetwork;
import org.ojalgo.ann.ArtificialNeuralNetwork.Activator;
import org.ojalgo.ann.NetworkTrainer;
import org.ojalgo.array.Array1D;

class Seen {
  public static void main(String[] args) {
    for (Activator activator :
        List.of(Activator.SIGMOID, Activator.RELU, Activator.TANH, Activator.IDENTITY)) {
      System.out.println(activator + ", no dropouts: " + steps(activator, false));
      Set<String> seen = new TreeSet<>();
      for (int i = 0; i < 100; i++) {
        String steps = steps(activator, true);
        seen.add((steps.contains("output weight 0.00") ? "dropped: " : "kept: ") + steps);
      }
      seen.forEach(steps -> System.out.println(activator + ", " + steps));
    }
  }

  /** The steps for input 1 and target 3. */
  static String steps(Activator activator, boolean dropouts) {
    ArtificialNeuralNetwork network =
        ArtificialNeuralNetwork.builder(1)
            .layer(1, activator)
            .layer(1, Activator.IDENTITY)
            .get();
    NetworkTrainer trainer = network.newTrainer().rate(0.01);
    if (dropouts) {
      trainer.dropouts();
    }
    trainer.weight(0, 0, 0, 0.5).bias(0, 0, 0.2).weight(1, 0, 0, 0.8).bias(1, 0, 0.1);
    trainer.train(Array1D.R064.copy(new double[] {1}), Array1D.R064.copy(new double[] {3}));
    return String.format(
        Locale.ROOT,
        "hidden weight %.2f, output weight %.2f, output bias %.2f",
        (network.getWeight(0, 0, 0) - 0.5) / 0.01,
        (network.getWeight(1, 0, 0) - 0.8) / 0.01,
        (network.getBias(1, 0) - 0.1) / 0.01);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
