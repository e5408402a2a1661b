#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): MetricKDE, a density estimate by kernels in several dimensions.
# Expected: the volume under it is 1; about that of the distribution which the points came from.
# Behaviour: in one dimension only. The kernel of one dimension is taken of the distance as it is: in two dimensions the
# volume is 2.51 with a Gaussian and 1.18 with Epanechnikov's, in three 6.28 and 1.26. ProductKDE, beside it, has 1.
# Seen, 200 points of a standard normal distribution:
#   1 D, Gaussian: volume 1.00, right is 1
#   1 D, Epanechnikov: volume 1.00, right is 1
#   1 D, ProductKDE: volume 1.00, right is 1
#   2 D, Gaussian: volume 2.51, right is 1
#   2 D, Epanechnikov: volume 1.18, right is 1
#   2 D, ProductKDE: volume 1.00, right is 1
#   3 D, Gaussian: volume 6.28, right is 1
#   3 D, Epanechnikov: volume 1.26, right is 1
#   3 D, ProductKDE: volume 1.00, right is 1
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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jsat.distributions.empirical.kernelfunc.EpanechnikovKF;
import jsat.distributions.empirical.kernelfunc.GaussKF;
import jsat.distributions.empirical.kernelfunc.KernelFunction;
import jsat.distributions.multivariate.MetricKDE;
import jsat.distributions.multivariate.MultivariateKDE;
import jsat.distributions.multivariate.ProductKDE;
import jsat.linear.DenseVector;
import jsat.linear.Vec;
import jsat.linear.distancemetrics.EuclideanDistance;

class Seen {
  public static void main(String[] args) {
    for (int dimensions = 1; dimensions <= 3; dimensions++) {
      List<Vec> points = new ArrayList<>();
      Random random = new Random(1);
      for (int i = 0; i < 200; i++) {
        double[] point = new double[dimensions];
        for (int j = 0; j < dimensions; j++) {
          point[j] = random.nextGaussian();
        }
        points.add(new DenseVector(point));
      }
      tell(dimensions + " D, Gaussian", metric(GaussKF.getInstance()), points);
      tell(dimensions + " D, Epanechnikov", metric(EpanechnikovKF.getInstance()), points);
      tell(dimensions + " D, ProductKDE", new ProductKDE(), points);
    }
  }

  static MetricKDE metric(KernelFunction kernel) {
    return new MetricKDE(kernel, new EuclideanDistance());
  }

  static void tell(String name, MultivariateKDE density, List<Vec> points) {
    density.setUsingData(points);
    System.out.printf("%s: volume %.2f, right is 1%n", name,
        volume(density, new double[points.get(0).length()], 0));
  }

  static double volume(MultivariateKDE density, double[] at, int dimension) {
    if (dimension == at.length) {
      return density.pdf(new DenseVector(at));
    }
    double step = at.length == 3 ? 0.4 : 0.1;
    double sum = 0;
    for (int i = 0; i < 12 / step; i++) {
      at[dimension] = -6 + (i + 0.5) * step;
      sum += step * volume(density, at, dimension + 1);
    }
    return sum;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
