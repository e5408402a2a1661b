#!/bin/sh
# FACTORIE 1.2 (Maven: cc.factorie:factorie_2.11): its epsilon-insensitive squared objectives, which are
# minus the square of what an answer is further off than epsilon (half of it, for a single answer).
# Expected: the gradient of the value, which is 0 at the edge of what is allowed and grows from there.
# Behaviour: for a single answer the gradient is that of the plain square, epsilon not taken off: at the
# edge it jumps from 0 to epsilon, so answers are thrown about the edge. For several answers epsilon is
# taken off and the 2 of the square is missing. The objectives beside them (hinge, log, plain squares,
# absolute values) pass.
# Seen, target 0, epsilon 0.5:
#   square, one answer 0.49: slope -0.49, difference quotient -0.49
#   epsilon-insensitive, one answer 0.49: slope 0.00, difference quotient 0.00
#   square, one answer 0.51: slope -0.51, difference quotient -0.51
#   epsilon-insensitive, one answer 0.51: slope -0.51, difference quotient -0.01
#   square, one answer 1.00: slope -1.00, difference quotient -1.00
#   epsilon-insensitive, one answer 1.00: slope -1.00, difference quotient -0.50
#   square, one answer 2.00: slope -2.00, difference quotient -2.00
#   epsilon-insensitive, one answer 2.00: slope -2.00, difference quotient -1.50
#   squares, several 0.51: slope -1.02, difference quotient -1.02
#   epsilon-insensitive, several 0.51: slope -0.01, difference quotient -0.02
#   squares, several 1.00: slope -2.00, difference quotient -2.00
#   epsilon-insensitive, several 1.00: slope -0.50, difference quotient -1.00
#   squares, several 2.00: slope -4.00, difference quotient -4.00
#   epsilon-insensitive, several 2.00: slope -1.50, difference quotient -3.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>cc.factorie</groupId><artifactId>factorie_2.11</artifactId><version>1.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import cc.factorie.la.DenseTensor1;
import cc.factorie.la.Tensor;
import cc.factorie.la.Tensor1;
import cc.factorie.optimize.MultivariateOptimizableObjective;
import cc.factorie.optimize.OptimizableObjectives$;
import cc.factorie.optimize.UnivariateOptimizableObjective;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

class Seen {
  static final OptimizableObjectives$ OBJECTIVES = OptimizableObjectives$.MODULE$;

  public static void main(String[] args) {
    for (double answer : new double[] {0.49, 0.51, 1, 2}) {
      single("square", OBJECTIVES.squaredUnivariate(), answer);
      single("epsilon-insensitive", OBJECTIVES.epsilonInsensitiveSqUnivariate(0.5), answer);
    }
    for (double answer : new double[] {0.51, 1, 2}) {
      several("squares", OBJECTIVES.squaredMultivariate(), answer);
      several("epsilon-insensitive", OBJECTIVES.epsilonInsensitiveSqMultivariate(0.5), answer);
    }
  }

  static void single(String name, UnivariateOptimizableObjective<Object> objective, double answer) {
    double slope = (Double) objective.valueAndGradient(answer, 0.0)._2();
    tell(name + ", one answer", answer, slope, x -> (Double) objective.valueAndGradient(x, 0.0)._1());
  }

  static void several(
      String name, MultivariateOptimizableObjective<Tensor1> objective, double answer) {
    double slope = ((Tensor) objective.valueAndGradient(tensor(answer), tensor(0))._2()).apply(0);
    tell(
        name + ", several", answer, slope,
        x -> (Double) objective.valueAndGradient(tensor(x), tensor(0))._1());
  }

  static Tensor1 tensor(double first) {
    return new DenseTensor1(new double[] {first, 0});
  }

  static void tell(String name, double answer, double slope, DoubleUnaryOperator value) {
    double h = 1e-5;
    double quotient = (value.applyAsDouble(answer + h) - value.applyAsDouble(answer - h)) / (2 * h);
    System.out.printf(
        Locale.ROOT, "%s %.2f: slope %.2f, difference quotient %.2f%n",
        name, answer, slope, quotient);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
