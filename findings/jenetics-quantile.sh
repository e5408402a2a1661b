#!/bin/sh
# Jenetics 6.3.0 (Maven: io.jenetics:jenetics): Quantile, which estimates a quantile of a stream, and its
# toMedian.
# Expected: of a few numbers, which it could all keep, the median of just these.
# Behaviour: of one or two numbers every quantile is 0, of three or four it is the third that came, of five
# their median, the quantile of 0.9 too. Of many it is a good estimate.
# Seen:
#   [5.0]: median 0.0, right is 5.0; quantile of 0.9 0.0, nearest number 5.0
#   [5.0, 1.0]: median 0.0, right is 3.0; quantile of 0.9 0.0, nearest number 5.0
#   [5.0, 1.0, 9.0]: median 9.0, right is 5.0; quantile of 0.9 9.0, nearest number 9.0
#   [1.0, 5.0, 9.0]: median 9.0, right is 5.0; quantile of 0.9 9.0, nearest number 9.0
#   [9.0, 5.0, 1.0]: median 1.0, right is 5.0; quantile of 0.9 1.0, nearest number 9.0
#   [9.0, 8.0, 1.0, 7.0]: median 1.0, right is 7.5; quantile of 0.9 1.0, nearest number 9.0
#   [9.0, 7.0, 5.0, 3.0, 1.0]: median 5.0, right is 5.0; quantile of 0.9 5.0, nearest number 9.0
#   100 000 normal numbers: median 0.0, right is 0.0; quantile of 0.9 1.3, nearest number 1.3
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.jenetics</groupId><artifactId>jenetics</artifactId><version>6.3.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import io.jenetics.stat.Quantile;
import java.util.*;
import java.util.stream.*;

class Seen {
  public static void main(String[] args) {
    double[][] streams = {{5}, {5, 1}, {5, 1, 9}, {1, 5, 9}, {9, 5, 1}, {9, 8, 1, 7}, {9, 7, 5, 3, 1}};
    for (double[] stream : streams) {
      tell(Arrays.toString(stream), stream);
    }
    Random random = new Random(1);
    tell("100 000 normal numbers", random.doubles(100_000).map(u -> random.nextGaussian()).toArray());
  }

  static void tell(String name, double[] stream) {
    double median = Arrays.stream(stream).boxed().collect(Quantile.toMedian(x -> x)).value();
    double most = Arrays.stream(stream).boxed().collect(Quantile.toQuantile(0.9, x -> x)).value();
    double[] sorted = stream.clone();
    Arrays.sort(sorted);
    double right = (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    System.out.printf(Locale.ROOT, "%s: median %.1f, right is %.1f; quantile of 0.9 %.1f, nearest number %.1f%n", name,
        median, right, most, sorted[(int) Math.ceil(0.9 * sorted.length) - 1]);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
