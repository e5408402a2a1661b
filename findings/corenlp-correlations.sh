#!/bin/sh
# Stanford CoreNLP 4.5.7 (Maven: edu.stanford.nlp:stanford-corenlp): the correlations of two counters, Counters'
# pearsonsCorrelationCoefficient and spearmanRankCorrelation.
# Expected: 1 of a counter and itself, and never more.
# Behaviour: the sum is divided by n - 1, the deviations in it by n: both are n / (n - 1) times as large, 2 for two words and
# 1.5 for three, and a correlation of 0.7 of three words is above 1. ArrayMath.pearsonCorrelation, of the same library,
# is right.
# Seen:
#   [1.0, 2.0] and [1.0, 2.0]: Pearson 2.000, by hand 1.000, by ArrayMath 1.000; Spearman 2.000, by hand 1.000
#   [5.0, 3.0, 2.0] and [5.0, 3.0, 2.0]: Pearson 1.500, by hand 1.000, by ArrayMath 1.000; Spearman 1.500, by hand 1.000
#   [5.0, 3.0, 2.0] and [4.0, 1.0, 3.0]: Pearson 0.750, by hand 0.500, by ArrayMath 0.500; Spearman 0.750, by hand 0.500
#   [1.0, 2.0, 3.0, 4.0, 5.0] and [5.0, 4.0, 3.0, 2.0, 1.0]: Pearson -1.250, by hand -1.000, by ArrayMath -1.000; Spearman -1.250, by hand -1.000
#   100 words and the same: Pearson 1.010, by hand 1.000, by ArrayMath 1.000; Spearman 1.010, by hand 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.7</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import edu.stanford.nlp.math.ArrayMath;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counters;
import java.util.Arrays;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    tell(new double[] {1, 2}, new double[] {1, 2});
    tell(new double[] {5, 3, 2}, new double[] {5, 3, 2});
    tell(new double[] {5, 3, 2}, new double[] {4, 1, 3});
    tell(new double[] {1, 2, 3, 4, 5}, new double[] {5, 4, 3, 2, 1});
    double[] many = new double[100];
    Arrays.setAll(many, i -> i);
    tell(many, many);
  }

  static void tell(double[] x, double[] y) {
    ClassicCounter<Integer> first = new ClassicCounter<>();
    ClassicCounter<Integer> second = new ClassicCounter<>();
    for (int i = 0; i < x.length; i++) {
      first.setCount(i, x[i]);
      second.setCount(i, y[i]);
    }
    System.out.printf(
        Locale.ROOT, "%s: Pearson %.3f, by hand %.3f, by ArrayMath %.3f; Spearman %.3f, by hand %.3f%n",
        x.length > 5 ? x.length + " words and the same" : Arrays.toString(x) + " and " + Arrays.toString(y),
        Counters.pearsonsCorrelationCoefficient(first, second), right(x, y),
        ArrayMath.pearsonCorrelation(x, y),
        Counters.spearmanRankCorrelation(first, second), right(ranks(x), ranks(y)));
  }

  static double[] ranks(double[] x) {
    return Arrays.stream(x).map(v -> Arrays.stream(x).filter(w -> w < v).count()).toArray();
  }

  static double right(double[] x, double[] y) {
    double mx = Arrays.stream(x).average().orElseThrow();
    double my = Arrays.stream(y).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - mx) * (y[i] - my);
      xx += (x[i] - mx) * (x[i] - mx);
      yy += (y[i] - my) * (y[i] - my);
    }
    return xy / Math.sqrt(xx * yy);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
