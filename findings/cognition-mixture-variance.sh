#!/bin/sh
# Cognitive Foundry 4.0.1 (Maven: gov.sandia.foundry:gov-sandia-cognition-learning-core): the variance of a mixture of
# distributions, ScalarMixtureDensityModel.
# Expected: the shares' mean of each variance and squared mean, less the square of the mixture's mean.
# Behaviour: that square is taken away once for each component. Two parts around 10 have a variance of -99, which moves with
# the numbers' zero point; only around 0 it is right, or with a single component.
# Seen:
#   normal around [10.0]: mean 10.00, variance 1.00, by hand 1.00, of draws 1.0
#   normal around [10.0, 10.0]: mean 10.00, variance -99.00, by hand 1.00, of draws 1.0
#   normal around [-1.0, 1.0]: mean 0.00, variance 2.00, by hand 2.00, of draws 2.0
#   normal around [9.0, 11.0]: mean 10.00, variance -98.00, by hand 2.00, of draws 2.0
#   normal around [1.0, 2.0, 3.0]: mean 2.00, variance -6.33, by hand 1.67, of draws 1.7
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>gov.sandia.foundry</groupId><artifactId>gov-sandia-cognition-learning-core</artifactId><version>4.0.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import gov.sandia.cognition.statistics.distribution.ScalarMixtureDensityModel;
import gov.sandia.cognition.statistics.distribution.UnivariateGaussian;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

class Seen {
  public static void main(String[] args) {
    tell(10);
    tell(10, 10);
    tell(-1, 1);
    tell(9, 11);
    tell(1, 2, 3);
  }

  static void tell(double... means) {
    UnivariateGaussian[] parts =
        Arrays.stream(means).mapToObj(mean -> new UnivariateGaussian(mean, 1)).toArray(UnivariateGaussian[]::new);
    ScalarMixtureDensityModel mixture = new ScalarMixtureDensityModel(parts);
    double mean = Arrays.stream(means).average().orElseThrow();
    double right = 1 + Arrays.stream(means).map(m -> (m - mean) * (m - mean)).average().orElseThrow();
    double[] drawn = mixture.sampleAsDoubles(new Random(1), 1000000);
    double center = Arrays.stream(drawn).average().orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "normal around %s: mean %.2f, variance %.2f, by hand %.2f, of draws %.1f%n",
        Arrays.toString(means), mixture.getMean(), mixture.getVariance(), right,
        Arrays.stream(drawn).map(x -> (x - center) * (x - center)).average().orElseThrow());
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
