#!/bin/sh
# ELKI 0.7.5 (Maven: de.lmu.ifi.dbs.elki:elki): EDRDistanceFunction, the edit distance on real sequences: the least number of
# values to put in, take out or change, until all agree within delta.
# Expected: that number, and 0 only where all agree.
# Behaviour: the same value over again costs nothing, as in time warping: 1, 3 and 1, 3, 3, 3 have the distance 0. By it a
# series that stands still is as near as one that does not.
# Seen, delta 0.25, the band as wide as can be:
#   [1.0, 3.0] and [1.0, 3.0]: 0, right is 0
#   [1.0, 3.0] and [1.0, 2.0, 3.0]: 1, right is 1
#   [1.0, 3.0] and [1.0, 3.0, 3.0]: 0, right is 1
#   [1.0, 3.0] and [1.0, 3.0, 3.0, 3.0]: 0, right is 2
#   [1.0, 1.0, 1.0] and [1.0, 2.0]: 1, right is 2
#   [1.0, 2.0, 3.0, 4.0] and [1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0]: 0, right is 4
#   [1.0, 3.0, 1.0] and [3.0, 1.0, 1.0]: 1, right is 2
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
import de.lmu.ifi.dbs.elki.distance.distancefunction.timeseries.EDRDistanceFunction;
import java.util.Arrays;

class Seen {
  public static void main(String[] args) {
    tell(new double[] {1, 3}, new double[] {1, 3});
    tell(new double[] {1, 3}, new double[] {1, 2, 3});
    tell(new double[] {1, 3}, new double[] {1, 3, 3});
    tell(new double[] {1, 3}, new double[] {1, 3, 3, 3});
    tell(new double[] {1, 1, 1}, new double[] {1, 2});
    tell(new double[] {1, 2, 3, 4}, new double[] {1, 1, 2, 2, 3, 3, 4, 4});
    tell(new double[] {1, 3, 1}, new double[] {3, 1, 1});
  }

  static void tell(double[] first, double[] second) {
    EDRDistanceFunction distance = new EDRDistanceFunction(10, 0.25);
    System.out.printf("%s and %s: %.0f, right is %.0f%n", Arrays.toString(first), Arrays.toString(second),
        distance.distance(DoubleVector.wrap(first), DoubleVector.wrap(second)), right(first, second));
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
    return 1;
  }

  static double both(double first, double second) {
    return Math.abs(first - second) <= 0.25 ? 0 : 1;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
