#!/bin/sh
# OpenIMAJ 1.3.10 (Maven: org.openimaj:machine-learning): its L1Regulariser and its SquareLossFunction.
# Expected: the proximal step of an L1 takes lambda off a weight's size, and what is smaller becomes 0; a loss that
# is given a bias has it in its value and in its gradient, which is the slope of the value or a fixed part of it.
# Behaviour: the L1 reads the weights from the matrix that it has just filled with zeros for the result. Every
# weight is 0 after it, whatever its size and whatever lambda, 0 too. And the loss takes a bias and never uses it:
# the sum with it is computed and thrown away. Its gradient is half the slope, as a convention may have it, but the
# search for a step compares the two with each other.
# Seen:
#   L1, lambda 1.0: weights 3.0, -2.0, 0.5 become 0.0, 0.0, 0.0, by the formula 2.0, -1.0, 0.0
#   L1, lambda 0.1: weights 3.0, -2.0, 0.5 become 0.0, 0.0, 0.0, by the formula 2.9, -1.9, 0.4
#   L1, lambda 0.0: weights 3.0, -2.0, 0.5 become 0.0, 0.0, 0.0, by the formula 3.0, -2.0, 0.5
#   weight 1, bias 0, inputs 1 and 2, targets 1 and 1: loss 1, gradient 2, by the formula 1 and 4
#   weight 1, bias 5, inputs 1 and 2, targets 1 and 1: loss 1, gradient 2, by the formula 61 and 34
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.openimaj</groupId><artifactId>machine-learning</artifactId><version>1.3.10</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency>
      <groupId>gov.sandia.foundry</groupId><artifactId>gov-sandia-cognition-common-core</artifactId><version>3.3.3</version>
    </dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import gov.sandia.cognition.math.matrix.Matrix;
import gov.sandia.cognition.math.matrix.mtj.DenseMatrixFactoryMTJ;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openimaj.ml.linear.learner.loss.SquareLossFunction;
import org.openimaj.ml.linear.learner.regul.L1Regulariser;

class Seen {
  public static void main(String[] args) {
    for (double lambda : new double[] {1, 0.1, 0}) {
      l1(lambda);
    }
    loss(0);
    loss(5);
  }

  static void l1(double lambda) {
    double[] weights = {3, -2, 0.5};
    Matrix seen = new L1Regulariser().prox(column(weights), lambda);
    double[] became = new double[3];
    double[] formula = new double[3];
    for (int i = 0; i < 3; i++) {
      became[i] = seen.getElement(i, 0);
      formula[i] = Math.signum(weights[i]) * Math.max(0, Math.abs(weights[i]) - lambda);
    }
    System.out.printf(
        Locale.ROOT, "L1, lambda %.1f: weights %s become %s, by the formula %s%n",
        lambda, shown(weights), shown(became), shown(formula));
  }

  static void loss(double bias) {
    SquareLossFunction loss = new SquareLossFunction();
    loss.setX(column(1, 2));
    loss.setY(column(1, 1));
    loss.setBias(column(bias, bias));
    double first = 1 + bias - 1;
    double second = 2 + bias - 1;
    System.out.printf(
        Locale.ROOT,
        "weight 1, bias %.0f, inputs 1 and 2, targets 1 and 1: loss %.0f, gradient %.0f, "
            + "by the formula %.0f and %.0f%n",
        bias, loss.eval(column(1)), loss.gradient(column(1)).getElement(0, 0),
        first * first + second * second, 2 * (first + 2 * second));
  }

  static Matrix column(double... numbers) {
    Matrix column = DenseMatrixFactoryMTJ.INSTANCE.createMatrix(numbers.length, 1);
    for (int i = 0; i < numbers.length; i++) {
      column.setElement(i, 0, numbers[i]);
    }
    return column;
  }

  static String shown(double[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(number -> String.format(Locale.ROOT, "%.1f", number + 0))
        .collect(Collectors.joining(", "));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
