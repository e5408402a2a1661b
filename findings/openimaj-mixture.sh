#!/bin/sh
# OpenIMAJ 1.3.10 (Maven: org.openimaj:core-math): mixtures of Gaussians.
# Expected: of what is drawn each component has its weight, and predict tells the component whose posterior is largest.
# Behaviour: the component to draw from is looked for with Arrays.binarySearch, which is negative for what lies between two
# sums of weights, and that is taken for the first one: all is drawn from the first. And the search for the largest log
# posterior, all of which are 0 or less, begins at the smallest positive number: predict says the first one too, always.
# Seen, weights 0.1 and 0.9, means 0 and 10:
#   of 10000 drawn are above 5: 0
#   at 0: density 0.0399, posteriors 1.0000 and 0.0000, predicted 0
#   at 4: density 0.0000, posteriors 0.9996 and 0.0004, predicted 0
#   at 6: density 0.0001, posteriors 0.0000 and 1.0000, predicted 0
#   at 10: density 0.3590, posteriors 0.0000 and 1.0000, predicted 0
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
import Jama.Matrix;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.openimaj.math.statistics.distribution.MixtureOfGaussians;
import org.openimaj.math.statistics.distribution.MultivariateGaussian;
import org.openimaj.math.statistics.distribution.SphericalMultivariateGaussian;

class Seen {
  public static void main(String[] args) {
    MultivariateGaussian[] gaussians = {gaussian(0), gaussian(10)};
    MixtureOfGaussians mixture = new MixtureOfGaussians(gaussians, new double[] {0.1, 0.9});
    double[][] drawn = mixture.sample(10000, new Random(1));
    System.out.println("of 10000 drawn are above 5: " + Arrays.stream(drawn).filter(x -> x[0] > 5).count());
    for (double x : new double[] {0, 4, 6, 10}) {
      double[] point = {x};
      double[] posterior = mixture.predictLogPosterior(point);
      System.out.printf(
          Locale.ROOT, "at %.0f: density %.4f, posteriors %.4f and %.4f, predicted %d%n", x,
          mixture.estimateProbability(point), Math.exp(posterior[0]), Math.exp(posterior[1]), mixture.predict(point));
    }
  }

  static MultivariateGaussian gaussian(double mean) {
    return new SphericalMultivariateGaussian(new Matrix(new double[][] {{mean}}), 1);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
