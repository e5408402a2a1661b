#!/bin/sh
# jstat 1.0.0 (Maven: io.github.jethronap:jstat): the two losses for its logistic regression.
# Expected: a loss's gradient is the slope of its value, and a surer wrong answer costs more.
# Behaviour: the mean has the value of cross-entropy and the gradient of squared errors, summed. Where an answer is wrong
# and 1 or 0 to all digits, 1 is added to what is then negated: the worst answers have the lowest loss. And the sum, by
# a misplaced parenthesis, takes every answer for 1: it is minus the number of 0s among the labels, whatever w.
# Seen, ŷ = σ(wx) for x = 1, 1, -1, -1, the slopes by w:
#   w = 0, y = 1, 1, 0, 0: mean 0.693, right is 0.693, gradient -1.000, right is -0.500; sum -2.000, right is 2.773
#   w = 2, y = 1, 1, 0, 0: mean 0.127, right is 0.127, gradient -0.100, right is -0.119; sum -2.000, right is 0.508
#   w = -2, y = 1, 1, 0, 0: mean 2.127, right is 2.127, gradient -0.740, right is -0.881; sum -2.000, right is 8.508
#   w = -2, y = 1, 1, 0, 1: mean 1.627, right is 1.627, gradient -0.530, right is -0.631; sum -1.000, right is 6.508
#   w = -100, y = 1, 1, 0, 0: mean -1.000, right is 100.000, gradient -0.000, right is -1.000; sum -2.000, right is 400.000
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

class Seen {
  public static void main(String[] args) {
    for (double w : new double[] {0, 2, -2}) {
      tell(w, 0, 0);
    }
    tell(-2, 0, 1);
    tell(-100, 0, 0);
  }

  static void tell(double w, double... last) {
    var sigmoid = new SigmoidFunction(new LinearVectorPolynomial(1));
    var rows = new DenseMatrixSet<Double>(RowType.Type.DOUBLE_VECTOR, new RowBuilder(), 4, 2, 1.0);
    rows.set(2, 1, -1.0);
    rows.set(3, 1, -1.0);
    var labels = new VectorDouble(1.0, 1.0, last[0], last[1]);
    double mean = 0;
    double slope = 0;
    for (int i = 0; i < 4; i++) {
      double x = i < 2 ? 1 : -1;
      double y = labels.get(i);
      mean += (y == 1 ? Math.log1p(Math.exp(-w * x)) : Math.log1p(Math.exp(w * x))) / 4;
      slope += (1 / (1 + Math.exp(-w * x)) - y) * x / 4;
    }
    sigmoid.setCoeffs(new double[] {0, w});
    var meanLoss = new LogisticMSEVectorFunction(sigmoid);
    var sumLoss = new LogisticSSEVectorFunction(sigmoid);
    System.out.printf(
        Locale.ROOT,
        "w = %.0f, y = 1, 1, %.0f, %.0f: mean %.3f, right is %.3f, gradient %.3f, right is %.3f;"
            + " sum %.3f, right is %.3f%n",
        w, last[0], last[1], meanLoss.evaluate(rows, labels), mean,
        meanLoss.gradients(rows, labels).get(1), slope, sumLoss.evaluate(rows, labels), 4 * mean);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
