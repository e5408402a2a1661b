#!/bin/sh
# jOOλ 0.9.15 (Maven: org.jooq:jool), SQL's aggregates for Java's streams: regression by a collector.
# Expected: regrSlopeDouble(functionX, functionY) is the slope of y by x, and regrAvgXDouble the mean of x.
# Behaviour: what is called x is y. It is SQL's order, y first, under names in the other order, for pairs (x, y) too: the
# slope of y = 2x + 1 is 1/2 and the intercept -1/2. With noise it is not even one over the right one, but the
# line that foretells x from y.
# Seen:
#   y = 2x + 1: slope 0.500, by hand 2.000; intercept -0.500, by hand 1.000; mean of x 4.0, by hand 1.5
#   with noise: slope 0.119, by hand 2.000; intercept 1.024, by hand 1.000; mean of x 4.0, by hand 1.5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jooq</groupId><artifactId>jool</artifactId><version>0.9.15</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.lambda.Agg;

class Seen {
  public static void main(String[] args) {
    tell("y = 2x + 1", new double[] {0, 1, 2, 3}, new double[] {1, 3, 5, 7});
    tell("with noise", new double[] {0, 1, 2, 3}, new double[] {5, -1, 1, 11});
  }

  static void tell(String name, double[] x, double[] y) {
    double slope = Stream.of(0, 1, 2, 3)
        .collect(Agg.regrSlopeDouble(i -> x[i], i -> y[i])).get();
    double intercept = Stream.of(0, 1, 2, 3)
        .collect(Agg.regrInterceptDouble(i -> x[i], i -> y[i])).get();
    double meanX = Stream.of(0, 1, 2, 3)
        .collect(Agg.regrAvgXDouble(i -> x[i], i -> y[i])).get();
    double mx = IntStream.range(0, 4).mapToDouble(i -> x[i] / 4).sum();
    double my = IntStream.range(0, 4).mapToDouble(i -> y[i] / 4).sum();
    double sxy = IntStream.range(0, 4).mapToDouble(i -> (x[i] - mx) * (y[i] - my)).sum();
    double sxx = IntStream.range(0, 4).mapToDouble(i -> (x[i] - mx) * (x[i] - mx)).sum();
    System.out.printf(
        Locale.ROOT,
        "%s: slope %.3f, by hand %.3f; intercept %.3f, by hand %.3f; mean of x %.1f, by hand %.1f%n",
        name, slope, sxy / sxx, intercept, my - sxy / sxx * mx, meanX, mx);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
