#!/bin/sh
# jstat 1.0.0 (Maven: io.github.jethronap:jstat): ridge and lasso regression by gradient descent, as its example has them.
# Expected: the gradient of an error with a regularizer has the regularizer's, so that a larger λ gives smaller weights.
# Behaviour: the regularizer is in the value alone, and the gradient is that of the error without it: whatever λ, ridge and
# lasso learn what least squares learn, and only the loss that is told is larger.
# Seen, y = 3x for x = -1, 0, 1, from a weight of 1, and after 2000 steps:
#   ridge with 0: slope -2.667, difference quotient -2.667; learned 3.000, best is 3.000
#   lasso with 0: slope -2.667, difference quotient -2.667; learned 3.000, best is 3.000
#   ridge with 1: slope -2.667, difference quotient -0.667; learned 3.000, best is 1.200
#   lasso with 1: slope -2.667, difference quotient -1.667; learned 3.000, best is 2.250
#   ridge with 100: slope -2.667, difference quotient 197.333; learned 3.000, best is 0.020
#   lasso with 100: slope -2.667, difference quotient 97.333; learned 3.000, best is 0.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.jethronap</groupId><artifactId>jstat</artifactId><version>1.0.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import datasets.*;
import datastructs.*;
import java.util.Locale;
import maths.errorfunctions.*;
import maths.functions.*;
import maths.functions.regularizers.*;
import ml.regression.LinearRegressor;
import optimization.*;
import utils.DefaultIterativeAlgorithmController;

class Seen {
  static final double[] X = {-1, 0, 1};

  public static void main(String[] args) {
    for (double lambda : new double[] {0, 1, 100}) {
      var ridge = new LinearVectorPolynomial(1);
      tell("ridge", lambda, ridge, new RidgeRegularizer(lambda, 1, ridge), 2 / (2. / 3 + lambda));
      var lasso = new LinearVectorPolynomial(1);
      tell(
          "lasso", lambda, lasso, new LassoRegularizer(lambda, 1, lasso),
          Math.max(0, 3 - lambda / (4. / 3)));
    }
  }

  static void tell(
      String name,
      double lambda,
      LinearVectorPolynomial line,
      IRegularizerFunction penalty,
      double best) {
    var rows = new DenseMatrixSet<Double>(RowType.Type.DOUBLE_VECTOR, new RowBuilder(), 3, 2, 1.0);
    for (int i = 0; i < 3; i++) {
      rows.set(i, 1, X[i]);
    }
    var targets = new VectorDouble(-3.0, 0.0, 3.0);
    var error = new MSEVectorFunction(line, penalty);
    double h = 1e-6;
    line.setCoeffs(new double[] {0, 1 + h});
    double above = error.evaluate(rows, targets);
    line.setCoeffs(new double[] {0, 1 - h});
    double quotient = (above - error.evaluate(rows, targets)) / (2 * h);
    line.setCoeffs(new double[] {0, 1});
    double slope = error.gradients(rows, targets).get(1);
    GDInput input = new GDInput();
    input.showIterations = false;
    input.eta = 0.01;
    input.errF = error;
    input.iterationContorller = new DefaultIterativeAlgorithmController(2000, 1e-15);
    new LinearRegressor<DenseMatrixSet<Double>>(line)
        .train(rows, targets, new GradientDescent(input));
    System.out.printf(
        Locale.ROOT,
        "%s with %.0f: slope %.3f, difference quotient %.3f; learned %.3f, best is %.3f%n",
        name, lambda, slope, quotient, line.getCoeff(1), best);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
