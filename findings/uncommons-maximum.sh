#!/bin/sh
# Uncommons Maths 1.2.2a (Maven: org.uncommons.maths:uncommons-maths): DataSet, the statistics of numbers.
# Expected: the maximum is one of the numbers, and the geometric mean of numbers lies between the least and the greatest.
# Behaviour: the maximum of negative numbers, as of log-likelihoods, is 4.9E-324, the least number above 0. The geometric mean
# goes by the product itself: of 400 tens it is infinite, of 400 tenths 0.
# Seen:
#   [1.0, 2.0, 3.0]: maximum 3.0, by hand 3.0
#   [-3.0, -2.0, -1.0]: maximum 4.9E-324, by hand -1.0
#   [-3.0, 0.0]: maximum 4.9E-324, by hand 0.0
#   [-0.5]: maximum 4.9E-324, by hand -0.5
#   4 times 10.0: geometric mean 10.000, by hand 10.000
#   400 times 10.0: geometric mean Infinity, by hand 10.000
#   4 times 0.1: geometric mean 0.100, by hand 0.100
#   400 times 0.1: geometric mean 0.000, by hand 0.100
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.uncommons.maths</groupId><artifactId>uncommons-maths</artifactId><version>1.2.2a</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Arrays;
import java.util.Locale;
import org.uncommons.maths.statistics.DataSet;

class Seen {
  public static void main(String[] args) {
    for (double[] numbers : new double[][] {{1, 2, 3}, {-3, -2, -1}, {-3, 0}, {-0.5}}) {
      System.out.printf(
          "%s: maximum %s, by hand %s%n", Arrays.toString(numbers),
          new DataSet(numbers).getMaximum(), Arrays.stream(numbers).max().orElseThrow());
    }
    for (double number : new double[] {10, 0.1}) {
      for (int n : new int[] {4, 400}) {
        double[] numbers = new double[n];
        Arrays.fill(numbers, number);
        System.out.printf(
            Locale.ROOT, "%d times %s: geometric mean %.3f, by hand %.3f%n", n, number,
            new DataSet(numbers).getGeometricMean(),
            Math.exp(Arrays.stream(numbers).map(Math::log).average().orElseThrow()));
      }
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
