#!/bin/sh
# UJMP 0.3.0 (Maven: org.ujmp:ujmp-core), the Universal Java Matrix Package: principal components, and products with gaps.
# Expected: the first principal component has the largest variance that a direction can have, components have mean 0, and
# where the same numbers lie does not matter; cumprod(true), which ignores NaN, goes on after one, cumprod(false) does not.
# Behaviour: the columns' means are not taken off, so the first component points to where the data lie; its variance may be
# next to nothing, while the most is left for the last. And cumprod has true and false exchanged.
# Seen:
#   around (0, 0): first component has mean 0.16 and variance 4.65, the largest variance is 4.65
#   around (5, 0): first component has mean 5.01 and variance 0.48, the largest variance is 4.65
#   around (50, 0): first component has mean 50.00 and variance 0.47, the largest variance is 4.65
#   2, NaN, 5 with ignoreNaN true: cumprod ends with NaN, cumsum with 7
#   2, NaN, 5 with ignoreNaN false: cumprod ends with 10, cumsum with NaN
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.ujmp</groupId><artifactId>ujmp-core</artifactId><version>0.3.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.ujmp.core.Matrix;
import org.ujmp.core.calculation.Calculation.Ret;

class Seen {
  public static void main(String[] args) {
    double[][] points = new double[20][];
    for (int i = 0; i < 20; i++) {
      points[i] = new double[] {Math.sin(i), 3 * Math.cos(2 * i)};
    }
    components("around (0, 0)", points, 0, 0);
    components("around (5, 0)", points, 5, 0);
    components("around (50, 0)", points, 50, 0);
    Matrix gap = Matrix.Factory.importFromArray(new double[][] {{2}, {Double.NaN}, {5}});
    for (boolean ignoreNaN : new boolean[] {true, false}) {
      System.out.printf(
          Locale.ROOT,
          "2, NaN, 5 with ignoreNaN %b: cumprod ends with %.0f, cumsum with %.0f%n",
          ignoreNaN, gap.cumprod(ignoreNaN).getAsDouble(2, 0),
          gap.cumsum(ignoreNaN).getAsDouble(2, 0));
    }
  }

  static void components(String name, double[][] points, double x, double y) {
    double[][] moved = new double[points.length][];
    for (int i = 0; i < points.length; i++) {
      moved[i] = new double[] {points[i][0] + x, points[i][1] + y};
    }
    double[][] seen = Matrix.Factory.importFromArray(moved).princomp().toDoubleArray();
    double[] largest = moments(moved, Math.PI / 2); // the largest of all directions, by trying them
    for (double angle = 0; angle < Math.PI; angle += 1e-4) {
      double[] other = moments(moved, angle);
      largest = other[1] > largest[1] ? other : largest;
    }
    double[] first = moments(seen, 0);
    System.out.printf(
        Locale.ROOT,
        "%s: first component has mean %.2f and variance %.2f, the largest variance is %.2f%n",
        name, Math.abs(first[0]), first[1], largest[1]);
  }

  static double[] moments(double[][] points, double angle) {
    double mean = 0;
    double square = 0;
    for (double[] point : points) {
      double at = point[0] * Math.cos(angle) + point[1] * Math.sin(angle);
      mean += at / points.length;
      square += at * at / points.length;
    }
    return new double[] {mean, square - mean * mean};
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
