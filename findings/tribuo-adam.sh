#!/bin/sh
# Tribuo 4.3.2 (Maven: org.tribuo:tribuo-math): the steps of its Adam.
# Expected: the first step is the learning rate, whatever the slope: m / √v is 1.
# Behaviour: it multiplies by √v instead of dividing, so the first step is η (1 - β₂) g²: small
# slopes are made smaller and large ones larger. Its other optimizers divide.
# Seen:
#   Adam, rate 0.1, slope 0.01: first step 1.000e-08
#   Adam, rate 0.1, slope 1.0: first step 1.000e-04
#   Adam, rate 0.1, slope 100.0: first step 1.000e+00
#   AdaGrad, rate 0.1, slope 100.0: first step 1.000e-01
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.tribuo</groupId><artifactId>tribuo-math</artifactId><version>4.3.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.tribuo.math.*;
import org.tribuo.math.la.*;
import org.tribuo.math.optimisers.*;

class Seen {
  public static void main(String[] args) {
    for (double slope : new double[] {0.01, 1, 100}) {
      firstStep("Adam", new Adam(0.1, 0.9, 0.999, 1e-12), slope);
    }
    firstStep("AdaGrad", new AdaGrad(0.1), 100);
  }

  static void firstStep(String name, StochasticGradientOptimiser optimiser, double slope) {
    optimiser.initialise(new LinearParameters(1, 1));
    Tensor[] gradient = {DenseMatrix.createDenseMatrix(new double[][] {{slope}})};
    double step = ((DenseMatrix) optimiser.step(gradient, 1)[0]).get(0, 0);
    System.out.printf(
        Locale.ROOT, "%s, rate 0.1, slope %s: first step %.3e%n", name, slope, step);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
