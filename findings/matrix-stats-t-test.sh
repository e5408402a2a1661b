#!/bin/sh
# matrix-stats 2.2.0 (Maven: se.alipsa.matrix:matrix-stats, for JDK 21 and later, here the one of JAVA_HOME): Student's
# t test of two samples, with equal variances or not.
# Expected: with equal variances t is by the pooled variance, and p is that of t and of n1 + n2 - 2 degrees of freedom;
# whether the variances are equal does not depend on the unit.
# Behaviour: only the degrees of freedom change. t and p are always Welch's, so that the three numbers in one line of its
# report do not belong together: by t and df p would be 0.04, it says 0.10. Left to itself it takes variances for equal
# that differ by less than 4, whatever the unit.
# Seen, 1 to 10 and 8, 14, 9:
#   equal variances true: t -2.314, df 11.000, p 0.099; by this t and df p is 0.041; Commons Math: t -2.398, p 0.035
#   equal variances false: t -2.314, df 3.156, p 0.099; by this t and df p is 0.099; Commons Math: t -2.314, p 0.099
#   times 1: df 11.000, Welch two sample t-test with equal variance
#   times 10: df 3.156, Welch two sample t-test with unequal variance
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
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.inference.TTest;
import se.alipsa.matrix.stats.Student;

class Seen {
  public static void main(String[] args) {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    double[] y = {8, 14, 9};
    for (Boolean equal : new Boolean[] {true, false}) {
      Student.Result seen = Student.tTest(numbers(x, 1), numbers(y, 1), equal);
      double t = equal ? new TTest().homoscedasticT(x, y) : new TTest().t(x, y);
      double p = equal ? new TTest().homoscedasticTTest(x, y) : new TTest().tTest(x, y);
      double together =
          2 * new TDistribution(seen.getDf().doubleValue()).cumulativeProbability(-Math.abs(seen.getT().doubleValue()));
      System.out.printf(
          Locale.ROOT,
          "equal variances %s: t %.3f, df %.3f, p %.3f; by this t and df p is %.3f; Commons Math: t %.3f, p %.3f%n",
          equal, seen.getT(), seen.getDf(), seen.getP(), together, t, p);
    }
    for (double unit : new double[] {1, 10}) {
      Student.Result seen = Student.tTest(numbers(x, unit), numbers(y, unit));
      System.out.printf(Locale.ROOT, "times %.0f: df %.3f, %s%n", unit, seen.getDf(), seen.getDescription());
    }
  }

  static List<BigDecimal> numbers(double[] values, double unit) {
    return Arrays.stream(values).mapToObj(value -> BigDecimal.valueOf(value * unit)).toList();
  }
}
END
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
seen=$("$java" -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
