#!/bin/sh
# Juniper 0.6.0 (Maven: com.github.tommyettinger:juniper): distributions to draw from, which tell their moments.
# Expected: the variance and the mean that a distribution tells are those of what it draws.
# Behaviour: the variance of a beta prime distribution is multiplied by what it should be divided by. A Pareto distribution
# that has a mean throws, and one that has none, as its tail is too heavy, tells a negative one, though none of its draws is
# below 1. Student's t of 4.5 degrees is drawn with the chi-squared of 5, and spreads less than it says.
# Seen, a million draws each:
#   beta prime of 3 and 6: told variance 3.84, by hand 0.24, of its draws 0.2
#   beta prime of 3 and 9: told variance 3.61, by hand 0.07, of its draws 0.1
#   Student's t of 4.5: told variance 1.80, by hand 1.80, of its draws 1.5
#   Student's t of 6: told variance 1.50, by hand 1.50, of its draws 1.5
#   Pareto of 1 and 5: told mean none, by hand 1.25, least draw 1.00
#   Pareto of 1 and 0.5: told mean -1.00, by hand Infinity, least draw 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.tommyettinger</groupId><artifactId>juniper</artifactId><version>0.6.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.github.tommyettinger.random.WhiskerRandom;
import com.github.tommyettinger.random.distribution.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    WhiskerRandom random = new WhiskerRandom(1);
    // By hand: alpha (alpha + beta - 1) / ((beta - 1)^2 (beta - 2)).
    variance("beta prime of 3 and 6", new BetaPrimeDistribution(random, 3, 6), 3.0 * 8 / (25 * 4));
    variance("beta prime of 3 and 9", new BetaPrimeDistribution(random, 3, 9), 3.0 * 11 / (64 * 7));
    variance("Student's t of 4.5", new StudentsTDistribution(random, 4.5), 4.5 / 2.5);
    variance("Student's t of 6", new StudentsTDistribution(random, 6), 6.0 / 4);
    mean("Pareto of 1 and 5", new ParetoDistribution(random, 1, 5), 5.0 / 4);
    mean("Pareto of 1 and 0.5", new ParetoDistribution(random, 1, 0.5), Double.POSITIVE_INFINITY);
  }

  static void variance(String name, Distribution distribution, double right) {
    double[] draws = draws(distribution);
    double mean = sum(draws) / draws.length;
    for (int i = 0; i < draws.length; i++) {
      draws[i] = (draws[i] - mean) * (draws[i] - mean);
    }
    System.out.printf(
        Locale.ROOT, "%s: told variance %.2f, by hand %.2f, of its draws %.1f%n",
        name, distribution.getVariance(), right, sum(draws) / draws.length);
  }

  static void mean(String name, Distribution distribution, double right) {
    String told;
    try {
      told = String.format(Locale.ROOT, "%.2f", distribution.getMean());
    } catch (UnsupportedOperationException e) {
      told = "none";
    }
    double least = Double.POSITIVE_INFINITY;
    for (double draw : draws(distribution)) {
      least = Math.min(least, draw);
    }
    System.out.printf(Locale.ROOT, "%s: told mean %s, by hand %.2f, least draw %.2f%n", name, told, right, least);
  }

  static double[] draws(Distribution distribution) {
    double[] draws = new double[1_000_000];
    for (int i = 0; i < draws.length; i++) {
      draws[i] = distribution.nextDouble();
    }
    return draws;
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
