#!/bin/sh
# DKPro Statistics 2.1.0 (Maven: org.dkpro.statistics:dkpro-statistics-correlation): correlations of two lists of numbers.
# Expected: all pairs count, and a constant added to all numbers changes no correlation.
# Behaviour: SpearmansRankCorrelation_old, the one that was there first, leaves out every second pair: what is there is
# perfect, however wrong the rest. PearsonCorrelation subtracts sums of squares that are as large as the numbers: from a
# constant of a hundred million on it is 0, NaN or anything.
# Seen:
#   Spearman of [1.0, 2.0, 3.0, 4.0, 5.0, 6.0] and [1.0, 6.0, 2.0, 5.0, 3.0, 4.0]: 1.000, by hand 0.257
#   Pearson, 0 added: 0.866, by hand 0.866
#   Pearson, 1000000 added: 0.866, by hand 0.866
#   Pearson, 100000000 added: Infinity, by hand 0.866
#   Pearson, 1000000000 added: Infinity, by hand 0.866
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dkpro.statistics</groupId><artifactId>dkpro-statistics-correlation</artifactId><version>2.1.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dkpro.statistics.correlation.PearsonCorrelation;
import org.dkpro.statistics.correlation.SpearmansRankCorrelation_old;

class Seen {
  public static void main(String[] args) {
    List<Double> x = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    List<Double> y = List.of(1.0, 6.0, 2.0, 5.0, 3.0, 4.0);
    System.out.printf(
        Locale.ROOT, "Spearman of %s and %s: %.3f, by hand %.3f%n",
        x, y, SpearmansRankCorrelation_old.computeCorrelation(x, y), right(x, y));
    for (double constant : new double[] {0, 1e6, 1e8, 1e9}) {
      List<Double> moved = y.stream().map(value -> value + constant).collect(Collectors.toList());
      List<Double> near = Arrays.asList(2.0 + constant, 5 + constant, 3 + constant, 4 + constant, 4 + constant, 3 + constant);
      System.out.printf(
          Locale.ROOT, "Pearson, %.0f added: %.3f, by hand %.3f%n", constant,
          PearsonCorrelation.computeCorrelation(moved, near), right(moved, near));
    }
  }

  static double right(List<Double> x, List<Double> y) {
    double mx = x.stream().mapToDouble(d -> d).average().orElseThrow();
    double my = y.stream().mapToDouble(d -> d).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.size(); i++) {
      xy += (x.get(i) - mx) * (y.get(i) - my);
      xx += (x.get(i) - mx) * (x.get(i) - mx);
      yy += (y.get(i) - my) * (y.get(i) - my);
    }
    return xy / Math.sqrt(xx * yy);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
