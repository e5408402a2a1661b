#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): Dirichlet fitted to points, Dirichlet.setUsingData.
# Expected: the parameters of the largest likelihood; of enough points that a Dirichlet has given, about its own.
# Behaviour: it has only where all are alike. Others are far off, and the likelihood is less than that of the parameters that
# the points came from. Density and likelihood themselves are right.
# Seen, 5000 points each, by sums of exponential variables:
#   from [2, 2, 2]: fitted 1.96 1.98 1.97
#     mean log-likelihood: fitted 0.929, of those it came from 0.929
#   from [2, 3, 4]: fitted 1.96 2.39 2.05
#     mean log-likelihood: fitted 1.008, of those it came from 1.300
#   from [1, 5]: fitted 0.62 0.62
#     mean log-likelihood: fitted 0.103, of those it came from 0.817
#   from [1, 2, 10]: fitted 0.58 0.62 0.59
#     mean log-likelihood: fitted 0.928, of those it came from 2.598
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
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jsat.distributions.multivariate.Dirichlet;
import jsat.linear.DenseVector;
import jsat.linear.Vec;

class Seen {
  public static void main(String[] args) {
    tell(2, 2, 2);
    tell(2, 3, 4);
    tell(1, 5);
    tell(1, 2, 10);
  }

  static void tell(int... right) {
    List<Vec> points = points(right);
    double[] start = new double[right.length];
    Arrays.fill(start, 1);
    Dirichlet fitted = new Dirichlet(new DenseVector(start));
    fitted.setUsingData(points);
    Vec alphas = fitted.getAlphas();
    StringBuilder line = new StringBuilder();
    for (int j = 0; j < right.length; j++) {
      line.append(String.format(" %.2f", alphas.get(j)));
      start[j] = right[j];
    }
    System.out.printf("from %s: fitted%s%n", Arrays.toString(right), line);
    System.out.printf("  mean log-likelihood: fitted %.3f, of those it came from %.3f%n",
        likelihood(fitted, points), likelihood(new Dirichlet(new DenseVector(start)), points));
  }

  static List<Vec> points(int[] alphas) {
    Random random = new Random(1);
    List<Vec> points = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      double[] point = new double[alphas.length];
      double sum = 0;
      for (int j = 0; j < alphas.length; j++) {
        for (int k = 0; k < alphas[j]; k++) {
          point[j] -= StrictMath.log(1 - random.nextDouble());
        }
        sum += point[j];
      }
      for (int j = 0; j < alphas.length; j++) {
        point[j] /= sum;
      }
      points.add(new DenseVector(point));
    }
    return points;
  }

  static double likelihood(Dirichlet dirichlet, List<Vec> points) {
    double sum = 0;
    for (Vec point : points) {
      sum += dirichlet.logPdf(point);
    }
    return sum / points.size();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
