#!/bin/sh
# matrix-stats 2.2.0 (Maven: se.alipsa.matrix:matrix-stats, for JDK 21 and later, here the one of JAVA_HOME): correlations,
# and numbers scaled for training.
# Expected: Spearman's coefficient is Pearson's of the ranks: 1 where all rises, whatever the sizes.
# Behaviour: it never ranks. What it calls Spearman's is Pearson's coefficient of the numbers themselves, so that one
# outlier makes it 1 where four of five pairs fall. Kendall's is right. And whole numbers that are scaled by their
# deviation become whole numbers: -1, 0, 0, 0 and 1 of 1 to 5.
# Seen:
#   [1.0, 2.0, 3.0, 4.0, 5.0] and [1.0, 8.0, 27.0, 64.0, 125.0]: Spearman 0.943, by hand 1.000; Pearson 0.943, Kendall 1.000
#   [1.0, 2.0, 3.0, 4.0, 100.0] and [5.0, 4.0, 3.0, 2.0, 100.0]: Spearman 0.999, by hand 0.000; Pearson 0.999, Kendall -0.200
#   1 to 5, scaled by the deviation: [-1, 0, 0, 0, 1]
#   1.0 to 5.0: [-1.265, -0.632, 0.000, 0.632, 1.265]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>se.alipsa.matrix</groupId><artifactId>matrix-stats</artifactId><version>2.2.0</version></dependency>
    <dependency><groupId>se.alipsa.matrix</groupId><artifactId>matrix-core</artifactId><version>3.5.0</version></dependency>
    <dependency><groupId>org.apache.groovy</groupId><artifactId>groovy</artifactId><version>4.0.27</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.math.BigDecimal;
import java.util.*;
import se.alipsa.matrix.stats.*;

class Seen {
  public static void main(String[] args) {
    tell(new double[] {1, 2, 3, 4, 5}, new double[] {1, 8, 27, 64, 125}, 1);
    // Ranks 1 to 5 and 4, 3, 2, 1, 5: the squares of the differences sum to 9 + 1 + 1 + 9 = 20.
    tell(new double[] {1, 2, 3, 4, 100}, new double[] {5, 4, 3, 2, 100}, 1 - 6.0 * 20 / (5 * 24));
    System.out.println("1 to 5, scaled by the deviation: " + Normalize.stdScaleNorm(List.of(1, 2, 3, 4, 5)));
    System.out.println("1.0 to 5.0: " + Normalize.stdScaleNorm(numbers(1, 2, 3, 4, 5), 3));
  }

  static void tell(double[] x, double[] y, double right) {
    System.out.printf(
        Locale.ROOT, "%s and %s: Spearman %.3f, by hand %.3f; Pearson %.3f, Kendall %.3f%n",
        Arrays.toString(x), Arrays.toString(y), cor(x, y, "spearman"), right, cor(x, y, "pearson"),
        cor(x, y, "kendall"));
  }

  static BigDecimal cor(double[] x, double[] y, String method) {
    return Correlation.cor(numbers(x), numbers(y), method);
  }

  static List<BigDecimal> numbers(double... values) {
    return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
  }
}
END
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
seen=$("$java" -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
