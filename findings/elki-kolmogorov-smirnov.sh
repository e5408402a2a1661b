#!/bin/sh
# ELKI 0.7.5 (Maven: de.lmu.ifi.dbs.elki:elki): the statistic of its Kolmogorov-Smirnov test of two samples.
# Expected: the largest difference of the shares of both samples that are at most some value.
# Behaviour: the shares are counted of n + 1, until the last of a sample, which makes its share 1 at once. Only of equal
# samples and of samples wholly apart it is right; of others it is too small or too large, 0.4 for 0.25.
# Seen:
#   [1.0, 2.0, 3.0] and [1.0, 2.0, 3.0]: 0.0000, right is 0.0000
#   [1.0, 2.0, 3.0] and [4.0, 5.0]: 1.0000, right is 1.0000
#   [1.0, 2.0, 3.0] and [0.0, 10.0]: 0.6667, right is 0.5000
#   [1.0, 2.0, 3.0] and [1.0, 2.0, 3.0, 4.0]: 0.2000, right is 0.2500
#   [1.0, 2.0, 3.0, 4.0] and [1.5, 2.5, 3.5, 4.5]: 0.4000, right is 0.2500
#   [1.0, 2.5, 3.0, 4.2, 5.0] and [2.0, 3.5, 6.0, 7.0, 8.1, 9.0]: 0.5714, right is 0.6667
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
import de.lmu.ifi.dbs.elki.math.statistics.tests.KolmogorovSmirnovTest;
import java.util.Arrays;

class Seen {
  public static void main(String[] args) {
    tell(new double[] {1, 2, 3}, new double[] {1, 2, 3});
    tell(new double[] {1, 2, 3}, new double[] {4, 5});
    tell(new double[] {1, 2, 3}, new double[] {0, 10});
    tell(new double[] {1, 2, 3}, new double[] {1, 2, 3, 4});
    tell(new double[] {1, 2, 3, 4}, new double[] {1.5, 2.5, 3.5, 4.5});
    tell(new double[] {1, 2.5, 3, 4.2, 5}, new double[] {2, 3.5, 6, 7, 8.1, 9});
  }

  static void tell(double[] first, double[] second) {
    double right = 0;
    for (double[] sample : new double[][] {first, second}) {
      for (double x : sample) {
        right = Math.max(right, Math.abs(share(first, x) - share(second, x)));
      }
    }
    System.out.printf("%s and %s: %.4f, right is %.4f%n", Arrays.toString(first), Arrays.toString(second),
        KolmogorovSmirnovTest.calculateTestStatistic(first, second), right);
  }

  static double share(double[] sample, double most) {
    return Arrays.stream(sample).filter(x -> x <= most).count() / (double) sample.length;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
