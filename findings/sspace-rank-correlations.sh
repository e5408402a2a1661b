#!/bin/sh
# S-Space 2.0.4 (Maven: edu.ucla.sspace:sspace): rank correlations, by which models of words are compared with people.
# Expected: Spearman's coefficient of a ranking and itself is 1, and of any two as that of their ranks' Pearson; Kendall's
# divides by the pairs that are not tied.
# Behaviour: Spearman's multiplies N³ - N by itself as whole numbers of 32 bits, which is too much from 36 items on: it is
# NaN. Kendall's counts the three pairs of three tied items as four, the ten of five as twenty, and exceeds 1.
# Seen:
#   35 items: Spearman with itself 1.000, right is 1; with another 0.826, right is 0.826
#   36 items: Spearman with itself NaN, right is 1; with another NaN, right is 0.834
#   50 items: Spearman with itself NaN, right is 1; with another NaN, right is 0.900
#   100 items: Spearman with itself NaN, right is 1; with another NaN, right is 0.973
#   1000 items: Spearman with itself NaN, right is 1; with another NaN, right is 1.000
#   [1.0, 2.0, 3.0, 4.0] and [2.0, 1.0, 4.0, 3.0]: Kendall 0.333, right is 0.333
#   [1.0, 1.0, 2.0, 3.0] and [1.0, 2.0, 3.0, 3.0]: Kendall 0.800, right is 0.800
#   [1.0, 1.0, 1.0, 2.0, 3.0] and [1.0, 2.0, 3.0, 4.0, 5.0]: Kendall 0.904, right is 0.837
#   [1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 3.0] and [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]: Kendall 2.400, right is 0.724
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.ucla.sspace</groupId><artifactId>sspace</artifactId><version>2.0.4</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import edu.ucla.sspace.common.Similarity;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

class Seen {
  public static void main(String[] args) {
    for (int n : new int[] {35, 36, 50, 100, 1000}) {
      double[] first = IntStream.range(0, n).mapToDouble(i -> i).toArray();
      double[] second = IntStream.range(0, n).mapToDouble(i -> i + 10 * Math.sin(i)).toArray();
      System.out.printf(
          Locale.ROOT,
          "%d items: Spearman with itself %.3f, right is 1; with another %.3f, right is %.3f%n",
          n, Similarity.spearmanRankCorrelationCoefficient(first, first),
          Similarity.spearmanRankCorrelationCoefficient(first, second),
          pearson(ranks(first), ranks(second)));
    }
    tau(new double[] {1, 2, 3, 4}, new double[] {2, 1, 4, 3});
    tau(new double[] {1, 1, 2, 3}, new double[] {1, 2, 3, 3});
    tau(new double[] {1, 1, 1, 2, 3}, new double[] {1, 2, 3, 4, 5});
    tau(new double[] {1, 1, 1, 1, 1, 2, 3}, new double[] {1, 2, 3, 4, 5, 6, 7});
  }

  static void tau(double[] a, double[] b) {
    double sum = 0;
    double untiedA = 0;
    double untiedB = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += Math.signum(a[i] - a[j]) * Math.signum(b[i] - b[j]);
        untiedA += a[i] != a[j] ? 1 : 0;
        untiedB += b[i] != b[j] ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s and %s: Kendall %.3f, right is %.3f%n",
        Arrays.toString(a), Arrays.toString(b), Similarity.kendallsTau(a, b),
        sum / Math.sqrt(untiedA * untiedB));
  }

  static double[] ranks(double[] values) {
    return Arrays.stream(values)
        .map(value -> Arrays.stream(values).filter(other -> other < value).count())
        .toArray();
  }

  static double pearson(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().getAsDouble();
    double meanB = Arrays.stream(b).average().getAsDouble();
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (int i = 0; i < a.length; i++) {
      product += (a[i] - meanA) * (b[i] - meanB);
      squareA += (a[i] - meanA) * (a[i] - meanA);
      squareB += (b[i] - meanB) * (b[i] - meanB);
    }
    return product / Math.sqrt(squareA * squareB);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
