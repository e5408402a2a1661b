#!/bin/sh
# thomasjungblut-common 1.1 (Maven: de.jungblut.common:thomasjungblut-common): GradientDescent's
# momentum.
# Expected: what is kept of the last steps is added to the new one; on a steady slope a momentum of 0.9
# leads to ten times the step.
# Behaviour: what is added is 0.9 of the way back from the point just reached, so each step is a tenth
# of the one without momentum, and nothing is kept of earlier ones. Momentum m is the learning rate (1 -
# m) times, and the larger it is the slower one gets on; with 1, which is allowed, one never moves.
# Seen, slope 1 everywhere, rate 0.1:
#   momentum 0.0: first step 0.100, way of 100 steps 10.000, the last one 0.100
#   momentum 0.5: first step 0.050, way of 100 steps 5.000, the last one 0.050
#   momentum 0.9: first step 0.010, way of 100 steps 1.000, the last one 0.010
#   momentum 1.0: first step 0.000, way of 100 steps 0.000, the last one 0.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.jungblut.common</groupId><artifactId>thomasjungblut-common</artifactId><version>1.1</version></dependency>
    <dependency><groupId>de.jungblut.math</groupId><artifactId>tjungblut-math</artifactId><version>1.2</version></dependency>
    <dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>17.0</version></dependency>
    <dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-api</artifactId><version>2.1</version></dependency>
    <dependency><groupId>net.sf.trove4j</groupId><artifactId>trove4j</artifactId><version>3.0.2</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import de.jungblut.math.DoubleVector;
import de.jungblut.math.dense.DenseDoubleVector;
import de.jungblut.math.minimize.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    tell(0);
    tell(0.5);
    tell(0.9);
    tell(1);
  }

  static void tell(double momentum) {
    double one = after(momentum, 1);
    double many = after(momentum, 100);
    System.out.printf(
        Locale.ROOT,
        "momentum %.1f: first step %.3f, way of 100 steps %.3f, the last one %.3f%n",
        momentum, one, many, many - after(momentum, 99));
  }

  /** The way down that a number of steps leads. */
  static double after(double momentum, int steps) {
    CostFunction slope =
        at -> new CostGradientTuple(at.get(0), new DenseDoubleVector(new double[] {1}));
    DoubleVector start = new DenseDoubleVector(new double[] {0});
    return 0
        - GradientDescent.GradientDescentBuilder.create(0.1)
            .momentum(momentum)
            .build()
            .minimize(slope, start, steps, false)
            .get(0);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
