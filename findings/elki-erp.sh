#!/bin/sh
# ELKI 0.7.5 (Maven: de.lmu.ifi.dbs.elki:elki): ERPDistanceFunction, the edit distance with real penalty of two
# series: a value without its like counts by its distance from g, and it is a metric.
# Expected: the sum of the cheapest way, or with squares its root; the same both ways.
# Behaviour: neither. Of the one value 2 and the one value 5 it is 2, and the other way round 3; a series that goes on
# for one more value is 1.73 or 2.45 away, where it is 4 or, with squares, 2. And values that g makes free are not.
# Seen, with g = 0, without a narrower band:
#   [2.0] and [5.0]: 2.00, the other way 3.00, right is 3.00, with squares 3.00
#   [1.0, 2.0, 3.0] and [1.0, 2.0, 3.0]: 0.00, the other way 0.00, right is 0.00, with squares 0.00
#   [1.0, 2.0, 3.0] and [1.0, 2.0, 3.0, 4.0]: 1.73, the other way 2.45, right is 4.00, with squares 2.00
#   [1.0, 2.0, 3.0, 4.0] and [2.0, 3.0, 4.0]: 2.24, the other way 1.00, right is 1.00, with squares 1.00
#   [1.0, 2.0, 3.0] and [3.0, 2.0, 1.0]: 2.24, the other way 2.65, right is 4.00, with squares 2.00
#   [0.0, 1.0, 2.0] and [1.0, 2.0, 0.0]: 1.00, the other way 1.00, right is 0.00, with squares 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.lmu.ifi.dbs.elki</groupId><artifactId>elki</artifactId><version>0.7.5</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import de.lmu.ifi.dbs.elki.data.DoubleVector;
import de.lmu.ifi.dbs.elki.distance.distancefunction.timeseries.ERPDistanceFunction;
import java.util.Arrays;

class Seen {
  static boolean squares;

  public static void main(String[] args) {
    tell(new double[] {2}, new double[] {5});
    tell(new double[] {1, 2, 3}, new double[] {1, 2, 3});
    tell(new double[] {1, 2, 3}, new double[] {1, 2, 3, 4});
    tell(new double[] {1, 2, 3, 4}, new double[] {2, 3, 4});
    tell(new double[] {1, 2, 3}, new double[] {3, 2, 1});
    tell(new double[] {0, 1, 2}, new double[] {1, 2, 0});
  }

  static void tell(double[] first, double[] second) {
    ERPDistanceFunction distance = new ERPDistanceFunction(10, 0);
    double there = distance.distance(DoubleVector.wrap(first), DoubleVector.wrap(second));
    double back = distance.distance(DoubleVector.wrap(second), DoubleVector.wrap(first));
    squares = false;
    double right = right(first, second);
    squares = true;
    System.out.printf("%s and %s: %.2f, the other way %.2f, right is %.2f, with squares %.2f%n",
        Arrays.toString(first), Arrays.toString(second), there, back, right, Math.sqrt(right(first, second)));
  }

  static double right(double[] first, double[] second) {
    double[][] least = new double[first.length + 1][second.length + 1];
    for (int i = 0; i <= first.length; i++) {
      for (int j = 0; j <= second.length; j++) {
        least[i][j] = i + j == 0 ? 0 : Double.POSITIVE_INFINITY;
        if (i > 0) {
          least[i][j] = Math.min(least[i][j], least[i - 1][j] + alone(first[i - 1]));
        }
        if (j > 0) {
          least[i][j] = Math.min(least[i][j], least[i][j - 1] + alone(second[j - 1]));
        }
        if (i > 0 && j > 0) {
          least[i][j] = Math.min(least[i][j], least[i - 1][j - 1] + both(first[i - 1], second[j - 1]));
        }
      }
    }
    return least[first.length][second.length];
  }

  static double alone(double value) {
    return both(value, 0);
  }

  static double both(double first, double second) {
    double difference = Math.abs(first - second);
    return squares ? difference * difference : difference;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
