#!/bin/sh
# Apache Ignite ML 2.15.0 (Maven: org.apache.ignite:ignite-ml): the gradients of its losses.
# Expected: MSE, LOG, L2, L1 and HINGE each have the gradient of their own value.
# Behaviour: the values are their own, the gradient is that of MSE in all five, so whatever loss one
# chooses, a network learns as with MSE.
# Seen (two outputs 0.3 and 0.6 for 0.8 and 0.2, the slope by the first output):
#   MSE: gradient -0.50, by differences -0.50
#   LOG: gradient -0.50, by differences 1.43
#   L2: gradient -0.50, by differences -1.00
#   L1: gradient -0.50, by differences -1.00
#   HINGE: gradient -0.50, by differences -0.80
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.ignite</groupId><artifactId>ignite-ml</artifactId><version>2.15.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.apache.ignite.ml.math.functions.*;
import org.apache.ignite.ml.math.primitives.vector.*;
import org.apache.ignite.ml.math.primitives.vector.impl.DenseVector;
import org.apache.ignite.ml.optimization.LossFunctions;

class Seen {
  public static void main(String[] args) {
    tell("MSE", LossFunctions.MSE);
    tell("LOG", LossFunctions.LOG);
    tell("L2", LossFunctions.L2);
    tell("L1", LossFunctions.L1);
    tell("HINGE", LossFunctions.HINGE);
  }

  static void tell(
      String name, IgniteFunction<Vector, IgniteDifferentiableVectorToDoubleFunction> loss) {
    var toTarget = loss.apply(vector(0.8, 0.2));
    double h = 1e-5;
    double slope =
        (toTarget.apply(vector(0.3 + h, 0.6)) - toTarget.apply(vector(0.3 - h, 0.6))) / (2 * h);
    System.out.printf(
        Locale.ROOT,
        "%s: gradient %.2f, by differences %.2f%n",
        name, toTarget.differential(vector(0.3, 0.6)).get(0), slope);
  }

  static Vector vector(double... numbers) {
    return new DenseVector(numbers);
  }
}
END
seen=$(java --add-opens java.base/java.nio=ALL-UNNAMED --add-opens java.base/jdk.internal.misc=ALL-UNNAMED \
  -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
