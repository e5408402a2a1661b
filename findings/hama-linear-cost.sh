#!/bin/sh
# Hama ML 0.7.1 (Maven: org.apache.hama:hama-ml): the cost of its linear regression.
# Expected: half the squared error over the number of examples, as the gradient that it descends by has it.
# Behaviour: that is multiplied by the target once more. Whatever one answers for a target of 0 costs nothing,
# and to be wrong about a negative target earns more the more wrong it is. It is this cost that ends the
# descent, below a threshold that every sum with a negative target in it is below. The cost of the logistic
# regression is right.
# Seen, one example:
#   linear, answer 3, target 1: cost 2.0, by the formula 2.0
#   linear, answer 3, target 2: cost 1.0, by the formula 0.5
#   linear, answer 3, target 0: cost 0.0, by the formula 4.5
#   linear, answer 3, target -1: cost -8.0, by the formula 8.0
#   linear, answer 3, target -4: cost -98.0, by the formula 24.5
#   logistic, answer σ(0), target 1: cost 0.693, by the formula 0.693
#   logistic, answer σ(0), target 0: cost 0.693, by the formula 0.693
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.hama</groupId><artifactId>hama-ml</artifactId><version>0.7.1</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>org.apache.hama</groupId><artifactId>hama-commons</artifactId><version>0.7.1</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>13.0.1</version></dependency>
    <dependency><groupId>org.apache.hadoop</groupId><artifactId>hadoop-common</artifactId><version>2.7.1</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.apache.hama.commons.math.DenseDoubleVector;
import org.apache.hama.commons.math.DoubleVector;
import org.apache.hama.ml.regression.*;

class Seen {
  private static final DoubleVector ONE = new DenseDoubleVector(new double[] {1});

  public static void main(String[] args) {
    for (double target : new double[] {1, 2, 0, -1, -4}) {
      System.out.printf(
          Locale.ROOT,
          "linear, answer 3, target %.0f: cost %.1f, by the formula %.1f%n",
          target, cost(new LinearRegressionModel(), 3, target), Math.pow(3 - target, 2) / 2);
    }
    for (double target : new double[] {1, 0}) {
      System.out.printf(
          Locale.ROOT,
          "logistic, answer σ(0), target %.0f: cost %.3f, by the formula %.3f%n",
          target, cost(new LogisticRegressionModel(), 0, target), Math.log(2));
    }
  }

  static double cost(RegressionModel model, double weight, double target) {
    DoubleVector theta = new DenseDoubleVector(new double[] {weight});
    return model.calculateCostForItem(ONE, target, 1, theta).doubleValue();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
