#!/bin/sh
# ELKI 0.7.5 (Maven: de.lmu.ifi.dbs.elki:elki): HistogramMatchDistanceFunction, for clusters of histograms.
# Expected: the Manhattan distance of cumulative shares, as it is documented, known as earth mover's or Wasserstein's distance:
# how many bins each share has to be moved by.
# Behaviour: it is the Manhattan distance of the shares themselves: 2 wherever all has to be moved, by one bin or by four, so
# that no histogram is nearer than another one. KolmogorovSmirnovDistanceFunction, beside it, is cumulative.
# Seen:
#   [1.0, 0.0, 0.0, 0.0, 0.0] and [0.0, 1.0, 0.0, 0.0, 0.0]: 2.00, by hand 1.00, not cumulative 2.00
#   [1.0, 0.0, 0.0, 0.0, 0.0] and [0.0, 0.0, 0.0, 0.0, 1.0]: 2.00, by hand 4.00, not cumulative 2.00
#   [1.0, 0.0, 0.0, 0.0, 0.0] and [3.0, 1.0, 0.0, 0.0, 0.0]: 0.50, by hand 0.25, not cumulative 0.50
#   [1.0, 0.0, 0.0, 0.0, 0.0] and [3.0, 0.0, 0.0, 0.0, 1.0]: 0.50, by hand 1.00, not cumulative 0.50
#   [5.0, 3.0, 2.0] and [2.0, 5.0, 3.0]: 0.60, by hand 0.40, not cumulative 0.60
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
import de.lmu.ifi.dbs.elki.distance.distancefunction.histogram.HistogramMatchDistanceFunction;
import java.util.Arrays;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    double[] first = {1, 0, 0, 0, 0};
    tell(first, new double[] {0, 1, 0, 0, 0});
    tell(first, new double[] {0, 0, 0, 0, 1});
    tell(first, new double[] {3, 1, 0, 0, 0});
    tell(first, new double[] {3, 0, 0, 0, 1});
    tell(new double[] {5, 3, 2}, new double[] {2, 5, 3});
  }

  static void tell(double[] a, double[] b) {
    double cumulative = 0;
    double right = 0;
    double manhattan = 0;
    for (int i = 0; i < a.length; i++) {
      double difference = a[i] / Arrays.stream(a).sum() - b[i] / Arrays.stream(b).sum();
      cumulative += difference;
      right += Math.abs(cumulative);
      manhattan += Math.abs(difference);
    }
    System.out.printf(
        Locale.ROOT, "%s and %s: %.2f, by hand %.2f, not cumulative %.2f%n",
        Arrays.toString(a), Arrays.toString(b),
        HistogramMatchDistanceFunction.STATIC.distance(DoubleVector.wrap(a), DoubleVector.wrap(b)),
        right, manhattan);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
