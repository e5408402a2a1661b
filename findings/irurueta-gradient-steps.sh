#!/bin/sh
# irurueta-numerical 1.5.0 (Maven: com.irurueta:irurueta-numerical): its three estimators of gradients from values.
# Expected: the slope of σ near 0 is a quarter, and of 100x it is 100 everywhere.
# Behaviour: the step is 1e-8 of the point itself, and 1e-8 at 0 only. Near 0 the function does not change by such a step:
# forward and central differences are 0. The one by Savitzky and Golay, a parabola through three points, is then that
# of the smallest parabola, and even of 100x of the size of x: 1e-16 for 100.
# Seen:
#   sigmoid at 0.5: forward 0.24, symmetric 0.24, Savitzky-Golay 0.24, right is 0.24
#   sigmoid at 0.0: forward 0.25, symmetric 0.25, Savitzky-Golay 0.25, right is 0.25
#   sigmoid at 1.0E-4: forward 0.25, symmetric 0.25, Savitzky-Golay 5.0e-05, right is 0.25
#   sigmoid at 1.0E-6: forward 0.24, symmetric 0.25, Savitzky-Golay 5.0e-07, right is 0.25
#   sigmoid at 1.0E-9: forward 0.0, symmetric 0.0, Savitzky-Golay 5.0e-10, right is 0.25
#   100x at 0.5: forward 1.0e+02, symmetric 1.0e+02, Savitzky-Golay 1.0e+02, right is 1.0e+02
#   100x at 0.0: forward 1.0e+02, symmetric 1.0e+02, Savitzky-Golay 1.0e+02, right is 1.0e+02
#   100x at 1.0E-9: forward 1.0e+02, symmetric 1.0e+02, Savitzky-Golay 1.0e-16, right is 1.0e+02
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.irurueta</groupId><artifactId>irurueta-numerical</artifactId><version>1.5.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.irurueta.numerical.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) throws EvaluationException {
    for (double x : new double[] {0.5, 0, 1e-4, 1e-6, 1e-9}) {
      tell("sigmoid", p -> 1 / (1 + Math.exp(-p[0])), x, 1 / (2 + Math.exp(-x) + Math.exp(x)));
    }
    for (double x : new double[] {0.5, 0, 1e-9}) {
      tell("100x", p -> 100 * p[0], x, 100);
    }
  }

  static void tell(
      String name, MultiDimensionFunctionEvaluatorListener function, double x, double slope)
      throws EvaluationException {
    double[] point = {x};
    System.out.printf(
        Locale.ROOT,
        "%s at %s: forward %.2g, symmetric %.2g, Savitzky-Golay %.2g, right is %.2g%n",
        name, x, new GradientEstimator(function).gradient(point)[0],
        new SymmetricGradientEstimator(function).gradient(point)[0],
        new SavitzkyGolayGradientEstimator(function).gradient(point)[0], slope);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
