#!/bin/sh
# Sandia's Cognitive Foundry 4.0.1 (Maven: gov.sandia.foundry:gov-sandia-cognition-learning-core): its
# SumSquaredErrorCostFunction and MeanSquaredErrorCostFunction.
# Expected: the sum grows with the examples, the mean does not, and each gradient is its own value's.
# Behaviour: what is called the sum is half the mean; it does not grow. Both gradients are half of
# their values'. So a rate that is right for a sum is too small by the number of examples times four,
# and a line search does not find the descent that the slope promises.
# Seen, one linear neuron of weight 1, inputs 1, targets 0:
#   sum over 1 examples: 0.50, slope 0.50, difference quotient 1.00
#   mean over 1 examples: 1.00, slope 1.00, difference quotient 2.00
#   sum over 10 examples: 0.50, slope 0.50, difference quotient 1.00
#   mean over 10 examples: 1.00, slope 1.00, difference quotient 2.00
#   sum over 1000 examples: 0.50, slope 0.50, difference quotient 1.00
#   mean over 1000 examples: 1.00, slope 1.00, difference quotient 2.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>gov.sandia.foundry</groupId><artifactId>gov-sandia-cognition-learning-core</artifactId><version>4.0.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import gov.sandia.cognition.learning.data.DefaultInputOutputPair;
import gov.sandia.cognition.learning.data.InputOutputPair;
import gov.sandia.cognition.learning.algorithm.gradient.GradientDescendable;
import gov.sandia.cognition.learning.function.cost.DifferentiableCostFunction;
import gov.sandia.cognition.learning.function.cost.MeanSquaredErrorCostFunction;
import gov.sandia.cognition.learning.function.cost.SumSquaredErrorCostFunction;
import gov.sandia.cognition.learning.function.cost.SupervisedCostFunction;
import gov.sandia.cognition.learning.function.scalar.LinearFunction;
import gov.sandia.cognition.learning.function.vector.DifferentiableFeedforwardNeuralNetwork;
import gov.sandia.cognition.learning.function.vector.DifferentiableGeneralizedLinearModel;
import gov.sandia.cognition.math.matrix.MatrixFactory;
import gov.sandia.cognition.math.matrix.Vector;
import gov.sandia.cognition.math.matrix.VectorFactory;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    for (int count : new int[] {1, 10, 1000}) {
      List<InputOutputPair<Vector, Vector>> examples =
          Collections.nCopies(count, new DefaultInputOutputPair<>(vector(1), vector(0)));
      tell("sum", count, new SumSquaredErrorCostFunction(examples));
      tell("mean", count, new MeanSquaredErrorCostFunction(examples));
    }
  }

  static Vector vector(double entry) {
    return VectorFactory.getDefault().copyValues(entry);
  }

  static void tell(String name, int count, SupervisedCostFunction<Vector, Vector> cost) {
    double h = 1e-5;
    double quotient = (cost.evaluate(neuron(1 + h)) - cost.evaluate(neuron(1 - h))) / (2 * h);
    DifferentiableCostFunction gradient = (DifferentiableCostFunction) cost;
    double slope = gradient.computeParameterGradient(neuron(1)).getElement(0);
    System.out.printf(
        Locale.ROOT, "%s over %d examples: %.2f, slope %.2f, difference quotient %.2f%n",
        name, count, cost.evaluate(neuron(1)), slope, quotient);
  }

  static GradientDescendable neuron(double weight) {
    DifferentiableGeneralizedLinearModel layer =
        new DifferentiableGeneralizedLinearModel(1, 1, new LinearFunction());
    GradientDescendable neuron = new DifferentiableFeedforwardNeuralNetwork(layer);
    neuron.convertFromVector(vector(weight));
    return neuron;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
