#!/bin/sh
# Neuroph 2.98 (Maven: com.github.neuroph:neuroph-core): its normalizers.
# Expected: ZeroMeanNormalizer gives each column mean 0 and deviation 1, MaxMinNormalizer and
# RangeNormalizer(0, 1) bring each column's least value to 0 and its greatest to 1.
# Behaviour: the deviation is the last row's distance from the mean, by the root of n - 1: the sum over the
# rows is overwritten instead of added to. A column comes out as wide as its last row was near the mean,
# infinitely wide if it was there. And MaxMinNormalizer looks for the least and the greatest of |x|, so
# with negative numbers it leaves 0 to 1. RangeNormalizer is right, but for a column all below 0.
# Seen:
#   ZeroMean, -1 2 3: -1.98 0.57 1.41, right is -1.37 0.39 0.98
#   ZeroMean, 3 2 -1: 1.01 0.40 -1.41, right is 0.98 0.39 -1.37
#   MaxMin, 1 2 3: 0.00 0.50 1.00, right is 0.00 0.50 1.00
#   MaxMin, -3 -2 -1: -2.00 -1.50 -1.00, right is 0.00 0.50 1.00
#   MaxMin, -1 2 3: -1.00 0.50 1.00, right is 0.00 0.75 1.00
#   Range, -1 2 3: 0.00 0.75 1.00, right is 0.00 0.75 1.00
#   Range, -3 -2 -1: 0.00 0.33 0.67, right is 0.00 0.50 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.neuroph</groupId><artifactId>neuroph-core</artifactId><version>2.98</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import java.util.function.Function;
import java.util.stream.*;
import org.neuroph.core.data.*;
import org.neuroph.util.data.norm.*;

class Seen {
  public static void main(String[] args) {
    for (double[] column : new double[][] {{-1, 2, 3}, {3, 2, -1}}) {
      double mean = Arrays.stream(column).average().getAsDouble();
      double variance = Arrays.stream(column).map(x -> (x - mean) * (x - mean)).average().getAsDouble();
      tell("ZeroMean", column, ZeroMeanNormalizer::new, mean, Math.sqrt(variance));
    }
    for (double[] column : new double[][] {{1, 2, 3}, {-3, -2, -1}, {-1, 2, 3}}) {
      tell("MaxMin", column, MaxMinNormalizer::new, column[0], column[2] - column[0]);
    }
    for (double[] column : new double[][] {{-1, 2, 3}, {-3, -2, -1}}) {
      tell("Range", column, data -> new RangeNormalizer(0, 1), column[0], column[2] - column[0]);
    }
  }

  static void tell(
      String name, double[] column, Function<DataSet, Normalizer> make, double from, double width) {
    DataSet data = new DataSet(1, 1);
    for (double x : column) {
      data.add(new double[] {x}, new double[] {x});
    }
    make.apply(data).normalize(data);
    System.out.printf("%s, %s: %s, right is %s%n", name,
        Arrays.stream(column).mapToObj(x -> "" + (int) x).collect(Collectors.joining(" ")),
        print(data.getRows().stream().mapToDouble(row -> row.getInput()[0])),
        print(Arrays.stream(column).map(x -> (x - from) / width)));
  }

  static String print(DoubleStream numbers) {
    return numbers.mapToObj(x -> String.format(Locale.ROOT, "%.2f", x)).collect(Collectors.joining(" "));
  }
}
END

seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
