#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): its measures of a regression, of examples with weights.
# Expected: an example of the weight 0 does not count, and one of the weight 5 counts as five, as for the mean squared
# and the mean absolute error.
# Behaviour: the coefficient of determination, the relative squared and the relative absolute error take the weight and
# leave it: an example that is not to count makes an R^2 of 0.89 one of -0.74.
# Seen:
#   weights [1.0, 1.0, 1.0, 1.0]
#     R^2 -0.7381, right is -0.7381
#     relative squared error 1.7381, right is 1.7381
#     relative absolute error 0.8750, right is 0.8750
#     mean squared error 9.1250, right is 9.1250
#     mean absolute error 1.7500, right is 1.7500
#   weights [1.0, 1.0, 1.0, 0.0]
#     R^2 -0.7381, right is 0.8929
#     relative squared error 1.7381, right is 0.1071
#     relative absolute error 0.8750, right is 0.3000
#     mean squared error 0.1667, right is 0.1667
#     mean absolute error 0.3333, right is 0.3333
#   weights [1.0, 1.0, 1.0, 5.0]
#     R^2 -0.7381, right is -2.9670
#     relative squared error 1.7381, right is 3.9670
#     relative absolute error 0.8750, right is 1.7714
#     mean squared error 22.5625, right is 22.5625
#     mean absolute error 3.8750, right is 3.8750
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Arrays;
import jsat.regression.evaluation.CoefficientOfDetermination;
import jsat.regression.evaluation.MeanAbsoluteError;
import jsat.regression.evaluation.MeanSquaredError;
import jsat.regression.evaluation.RegressionScore;
import jsat.regression.evaluation.RelativeAbsoluteError;
import jsat.regression.evaluation.RelativeSquaredError;

class Seen {
  static final double[] TRUE = {1, 2, 4, 7};
  static final double[] TOLD = {1.5, 2, 4.5, 1};

  public static void main(String[] args) {
    for (double[] weights : new double[][] {{1, 1, 1, 1}, {1, 1, 1, 0}, {1, 1, 1, 5}}) {
      System.out.println("weights " + Arrays.toString(weights));
      tell("R^2", new CoefficientOfDetermination(), weights, 1 - sum(weights, 2) / sumFromMean(weights, 2));
      tell("relative squared error", new RelativeSquaredError(), weights,
          sum(weights, 2) / sumFromMean(weights, 2));
      tell("relative absolute error", new RelativeAbsoluteError(), weights,
          sum(weights, 1) / sumFromMean(weights, 1));
      tell("mean squared error", new MeanSquaredError(), weights,
          sum(weights, 2) / Arrays.stream(weights).sum());
      tell("mean absolute error", new MeanAbsoluteError(), weights,
          sum(weights, 1) / Arrays.stream(weights).sum());
    }
  }

  static void tell(String name, RegressionScore score, double[] weights, double right) {
    score.prepare();
    for (int i = 0; i < TRUE.length; i++) {
      score.addResult(TOLD[i], TRUE[i], weights[i]);
    }
    System.out.printf("  %s %.4f, right is %.4f%n", name, score.getScore(), right);
  }

  static double sum(double[] weights, double power) {
    double sum = 0;
    for (int i = 0; i < TRUE.length; i++) {
      sum += weights[i] * Math.pow(Math.abs(TOLD[i] - TRUE[i]), power);
    }
    return sum;
  }

  static double sumFromMean(double[] weights, double power) {
    double mean = 0;
    for (int i = 0; i < TRUE.length; i++) {
      mean += weights[i] * TRUE[i] / Arrays.stream(weights).sum();
    }
    double sum = 0;
    for (int i = 0; i < TRUE.length; i++) {
      sum += weights[i] * Math.pow(Math.abs(TRUE[i] - mean), power);
    }
    return sum;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
