#!/bin/sh
# OpenIMAJ 1.3.10 (Maven: org.openimaj:core-math): MultivariateKernelDensityEstimate.
# Expected: the kernels are summed and divided by the number of all points and by the bandwidth to the power of the
# dimensions: where there are more points the density is larger, far away it is 0, and its integral is 1.
# Behaviour: the sum is divided by the number of the points nearby, and by the bandwidth once: it is a mean of kernels, and
# the density of one point alone is larger than amid 99. Far away it is 0 / 0, NaN.
# Seen, 99 points from 0 to 0.98 and one at 50, bandwidth 0.5:
#   at 0.49: 0.6847, by hand 0.6778
#   at 2.20: 0.0220, by hand 0.0075
#   at 20.00: NaN, by hand 0.0000
#   at 49.00: 0.1080, by hand 0.0011
#   at 50.00: 0.7979, by hand 0.0080
#   the integral, of what is not NaN: 2.03
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.openimaj</groupId><artifactId>core-math</artifactId><version>1.3.10</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.openimaj</groupId><artifactId>core</artifactId><version>1.3.10</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.openimaj</groupId><artifactId>core-citation</artifactId><version>1.3.10</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.openimaj</groupId><artifactId>MatrixLib</artifactId><version>1.3.10</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>gov.nist.math</groupId><artifactId>jama</artifactId><version>1.0.3</version></dependency>
    <dependency><groupId>net.sf.trove4j</groupId><artifactId>trove4j</artifactId><version>3.0.3</version></dependency>
    <dependency><groupId>com.googlecode.matrix-toolkits-java</groupId><artifactId>mtj</artifactId><version>1.0.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.openimaj.math.statistics.distribution.MultivariateKernelDensityEstimate;
import org.openimaj.math.statistics.distribution.kernel.StandardUnivariateKernels;

class Seen {
  public static void main(String[] args) {
    double[][] points = new double[100][];
    for (int i = 0; i < 99; i++) {
      points[i] = new double[] {i / 100.0};
    }
    points[99] = new double[] {50};
    MultivariateKernelDensityEstimate density =
        new MultivariateKernelDensityEstimate(points, StandardUnivariateKernels.Gaussian, 0.5);
    for (double x : new double[] {0.49, 2.2, 20, 49, 50}) {
      double byHand = 0;
      for (double[] point : points) {
        double z = (x - point[0]) / 0.5;
        byHand += Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / 0.5 / points.length;
      }
      System.out.printf(
          Locale.ROOT, "at %.2f: %.4f, by hand %.4f%n", x, density.estimateProbability(new double[] {x}), byHand);
    }
    double integral = 0;
    for (double x = -2; x < 60; x += 0.001) {
      double height = density.estimateProbability(new double[] {x});
      integral += Double.isNaN(height) ? 0 : height * 0.001;
    }
    System.out.printf(Locale.ROOT, "the integral, of what is not NaN: %.2f%n", integral);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
