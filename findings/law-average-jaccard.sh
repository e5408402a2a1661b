#!/bin/sh
# LAW 2.7.2 (Maven: it.unimi.dsi:law): the average Jaccard correlation of two vectors of scores.
# Expected: that of the two rankings, from 0 for opposite ones, as its documentation says, to 1 for the same; the method
# for two permutations gives the same as the one for two vectors of scores that have these rankings.
# Behaviour: both rankings are made of the first vector: the correlation of any scores with any others is 1. The method
# for permutations, Kendall's tau and the AP correlation are right.
# Seen:
#   [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]: by scores 1.000, by permutations 1.000; Kendall's tau 1.000, AP correlation 1.000
#   [8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0]: by scores 1.000, by permutations 0.000; Kendall's tau -1.000, AP correlation -1.000
#   [3.0, 1.0, 4.0, 8.0, 5.0, 2.0, 6.0, 7.0]: by scores 1.000, by permutations 0.256; Kendall's tau 0.429, AP correlation 0.245
#   [2.0, 1.0, 3.0, 4.0, 5.0, 6.0, 8.0, 7.0]: by scores 1.000, by permutations 0.560; Kendall's tau 0.857, AP correlation 0.673
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>it.unimi.dsi</groupId><artifactId>law</artifactId><version>2.7.2</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>it.unimi.dsi</groupId><artifactId>dsiutils</artifactId><version>2.6.16</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>it.unimi.dsi</groupId><artifactId>fastutil</artifactId><version>8.4.4</version></dependency>
    <dependency><groupId>com.martiansoftware</groupId><artifactId>jsap</artifactId><version>2.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>1.7.30</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.6.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import it.unimi.dsi.law.stat.*;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

class Seen {
  public static void main(String[] args) {
    double[] scores = {1, 2, 3, 4, 5, 6, 7, 8};
    for (double[] others :
        new double[][] {{1, 2, 3, 4, 5, 6, 7, 8}, {8, 7, 6, 5, 4, 3, 2, 1}, {3, 1, 4, 8, 5, 2, 6, 7}, {2, 1, 3, 4, 5, 6, 8, 7}}) {
      System.out.printf(
          Locale.ROOT, "%s: by scores %.3f, by permutations %.3f; Kendall's tau %.3f, AP correlation %.3f%n",
          Arrays.toString(others), AverageJaccardCorrelation.INSTANCE.compute(scores, others),
          AverageJaccardCorrelation.compute(ranking(scores), ranking(others)),
          KendallTau.INSTANCE.compute(scores, others), AveragePrecisionCorrelation.INSTANCE.compute(scores, others));
    }
  }

  /** Places in order of the scores, the least first, as the library puts them. */
  static int[] ranking(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed().sorted(Comparator.comparingDouble(i -> scores[i])).mapToInt(i -> i).toArray();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
