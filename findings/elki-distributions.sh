#!/bin/sh
# ELKI 0.7.5 (Maven: de.lmu.ifi.dbs.elki:elki): its distributions.
# Expected: less than -2 is as probable as more than 2; a generalized Pareto distribution of shape 0 is the exponential one;
# half lies below the quantile of a half; logpdf is the logarithm of pdf.
# Behaviour: the distribution function of Student t has the same value at -2 as at 2. With the shape 0 the density is 1 over
# the scale everywhere and cdf is NaN, where with 1e-9 both are right. Below the quantile of a half of the log-gamma
# lie 0.64. And in logpdf the generalized logistic lacks the scale, the skewed normal a constant, unless it is not skewed.
# Seen:
#   Student at -2.0: 0.9538, is 0.0462
#   Student at -1.0: 0.8220, is 0.1780
#   Student at 0.0: 0.5000, is 0.5000
#   Student at 1.0: 0.8220, is 0.8220
#   Student at 2.0: 0.9538, is 0.9538
#   Pareto of shape 0.0, density at 1.0: 0.5000, is 0.3033
#     below 1.0: NaN, is 0.3935
#   Pareto of shape 0.0, density at 5.0: 0.5000, is 0.0410
#     below 5.0: NaN, is 0.9179
#   Pareto of shape 1.0E-9, density at 1.0: 0.3033, is 0.3033
#     below 1.0: 0.3935, is 0.3935
#   Pareto of shape 1.0E-9, density at 5.0: 0.0410, is 0.0410
#     below 5.0: 0.9179, is 0.9179
#   log-gamma, below the quantile of 0.1: 0.4004, is 0.1000
#   log-gamma, below the quantile of 0.5: 0.6435, is 0.5000
#   log-gamma, below the quantile of 0.9: 0.9131, is 0.9000
#   generalized logistic of scale 1, log density: -2.2977, is -2.2977
#   generalized logistic of scale 2, log density: -1.9551, is -2.6483
#   skewed normal with skew 0, log density: -1.6433, is -1.6433
#   skewed normal with skew 0.5, log density: 0.0803, is -1.7576
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.lmu.ifi.dbs.elki</groupId><artifactId>elki</artifactId><version>0.7.5</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import de.lmu.ifi.dbs.elki.math.statistics.distribution.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    var student = new StudentsTDistribution(6);
    for (double x : new double[] {-2, -1, 0, 1, 2}) {
      double is = 0.5;
      for (int i = 0; i < 100_000; i++) {
        is += student.pdf(x * (i + 0.5) / 100_000) * x / 100_000;
      }
      tell("Student at " + x, student.cdf(x), is);
    }
    for (double shape : new double[] {0, 1e-9}) {
      var pareto = new GeneralizedParetoDistribution(0, 2, shape);
      for (double x : new double[] {1, 5}) {
        tell("Pareto of shape " + shape + ", density at " + x, pareto.pdf(x), Math.exp(-x / 2) / 2);
        tell("  below " + x, pareto.cdf(x), 1 - Math.exp(-x / 2));
      }
    }
    var gamma = new LogGammaDistribution(2.5, 2, 0);
    for (double half : new double[] {0.1, 0.5, 0.9}) {
      tell("log-gamma, below the quantile of " + half, gamma.cdf(gamma.quantile(half)), half);
    }
    log("generalized logistic of scale 1", new GeneralizedLogisticDistribution(1, 1, 3));
    log("generalized logistic of scale 2", new GeneralizedLogisticDistribution(1, 2, 3));
    log("skewed normal with skew 0", new SkewGeneralizedNormalDistribution(1, 2, 0));
    log("skewed normal with skew 0.5", new SkewGeneralizedNormalDistribution(1, 2, 0.5));
  }

  static void log(String name, Distribution seen) {
    tell(name + ", log density", seen.logpdf(0.5), Math.log(seen.pdf(0.5)));
  }

  static void tell(String name, double seen, double is) {
    System.out.printf(Locale.ROOT, "%s: %.4f, is %.4f%n", name, seen, is);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
