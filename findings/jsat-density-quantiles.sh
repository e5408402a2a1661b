#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): the quantiles of its density estimate by kernels, invCdf of
# KernelDensityEstimator, of which median() is one.
# Expected: invCdf(p) is where cdf is p, and grows with p.
# Behaviour: it is at or near one of the points, whatever cdf is there, and never beyond the least and the largest; of
# four points the quantile of 0.95 is less than that of 0.7. Density, cdf, mean and variance are right.
# Seen:
#   1, 2, 2.5, 4
#     quantile 0.05: 1.028, where cdf is 0.149; right is 0.361
#     quantile 0.30: 2.014, where cdf is 0.426; right is 1.606
#     quantile 0.50: 2.500, where cdf is 0.560; right is 2.268
#     quantile 0.70: 3.028, where cdf is 0.692; right is 3.060
#     quantile 0.95: 2.592, where cdf is 0.582; right is 4.639
#   the squares of 1 to 20
#     quantile 0.05: 4.000, where cdf is 0.075; right is 2.500
#     quantile 0.30: 49.000, where cdf is 0.325; right is 37.500
#     quantile 0.50: 121.000, where cdf is 0.525; right is 101.500
#     quantile 0.70: 225.000, where cdf is 0.725; right is 197.500
#     quantile 0.95: 400.000, where cdf is 0.975; right is 362.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.stream.IntStream;
import jsat.distributions.empirical.KernelDensityEstimator;
import jsat.distributions.empirical.kernelfunc.EpanechnikovKF;
import jsat.linear.DenseVector;

class Seen {
  public static void main(String[] args) {
    tell("1, 2, 2.5, 4", new double[] {1, 2, 2.5, 4});
    tell("the squares of 1 to 20", IntStream.rangeClosed(1, 20).mapToDouble(i -> i * i).toArray());
  }

  static void tell(String name, double[] points) {
    KernelDensityEstimator density =
        new KernelDensityEstimator(new DenseVector(points), EpanechnikovKF.getInstance(), 1.5);
    System.out.println(name);
    for (double p : new double[] {0.05, 0.3, 0.5, 0.7, 0.95}) {
      double low = -10;
      double high = 1000;
      for (int i = 0; i < 100; i++) {
        double middle = (low + high) / 2;
        if (density.cdf(middle) < p) {
          low = middle;
        } else {
          high = middle;
        }
      }
      double quantile = density.invCdf(p);
      System.out.printf("  quantile %.2f: %.3f, where cdf is %.3f; right is %.3f%n", p, quantile,
          density.cdf(quantile), low);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
