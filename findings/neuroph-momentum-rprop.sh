#!/bin/sh
# Neuroph 2.98 (Maven: com.github.neuroph:neuroph-core): the steps of its learning rules.
# Expected: on a steady slope a momentum of 0.9 leads to ten times the step; Rprop begins with steps of its
# initial delta, 0.1, and makes each 1.2 times as long as the one before.
# Behaviour: the last change, which momentum is to keep, is set back to 0 before it is looked up. Momentum
# is plain back-propagation to the last digit, whatever its number, with and without batches, and it is the
# rule that a MultiLayerPerceptron has unless one says otherwise. Rprop works its change out and adds it
# to no weight: the network stays as it was, for as many iterations as one lets it.
# Seen, a linear neuron, input 1, slope some -1, rate 0.1, the weight after each of five iterations:
#   back-propagation: 0.100 0.200 0.300 0.400 0.500
#   momentum 0.5: 0.100 0.200 0.300 0.400 0.500
#   momentum 0.9: 0.100 0.200 0.300 0.400 0.500
#   momentum 0.9, batches: 0.100 0.200 0.300 0.400 0.500
#   Rprop: 0.000 0.000 0.000 0.000 0.000
#   momentum 0.9, by the formula: 0.100 0.290 0.561 0.905 1.314
#   Rprop, by the formula: 0.100 0.220 0.364 0.537 0.744
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
import org.neuroph.core.events.LearningEvent;
import org.neuroph.nnet.MultiLayerPerceptron;
import org.neuroph.nnet.learning.*;
import org.neuroph.util.TransferFunctionType;

class Seen {
  static final double FAR = 1e6; // a target so far away that the slope stays what it is

  public static void main(String[] args) {
    learn("back-propagation", new BackPropagation());
    learn("momentum 0.5", momentum(0.5));
    learn("momentum 0.9", momentum(0.9));
    MomentumBackpropagation batches = momentum(0.9);
    batches.setBatchMode(true);
    learn("momentum 0.9, batches", batches);
    learn("Rprop", new ResilientPropagation());
    formula("momentum 0.9, by the formula", 0.9, 0.1);
    formula("Rprop, by the formula", 1.2, 0);
  }

  static MomentumBackpropagation momentum(double momentum) {
    MomentumBackpropagation rule = new MomentumBackpropagation();
    rule.setMomentum(momentum);
    return rule;
  }

  static void learn(String name, BackPropagation rule) {
    MultiLayerPerceptron network = new MultiLayerPerceptron(TransferFunctionType.LINEAR, 1, 1);
    network.setWeights(new double[network.getWeights().length]);
    DataSet data = new DataSet(1, 1);
    data.add(new double[] {1}, new double[] {FAR});
    rule.setLearningRate(0.1 / FAR);
    rule.setMaxIterations(5);
    StringBuilder weights = new StringBuilder();
    rule.addListener(
        event -> {
          if (event.getEventType() == LearningEvent.Type.EPOCH_ENDED) {
            weights.append(String.format(Locale.ROOT, " %.3f", network.getWeights()[0]));
          }
        });
    network.setLearningRule(rule);
    network.learn(data);
    System.out.println(name + ":" + weights);
  }

  static void formula(String name, double kept, double added) {
    StringBuilder weights = new StringBuilder();
    double step = 0.1;
    double weight = 0;
    for (int iteration = 0; iteration < 5; iteration++, step = kept * step + added) {
      weight += step;
      weights.append(String.format(Locale.ROOT, " %.3f", weight));
    }
    System.out.println(name + ":" + weights);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
