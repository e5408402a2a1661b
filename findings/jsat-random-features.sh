#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): RFF_RBF, random features whose inner products come near the kernel RBFKernel of
# the same sigma, exp(-d^2 / (2 sigma^2)).
# Expected: the more features, the nearer.
# Behaviour: they come near exp(-d^2 / (4 sigma^2)), the root of it, the kernel of a sigma 1.41 times as large.
# Seen, 0 and d, the mean of 20 sets of 2000 features:
#   sigma 1, d 0: 1.00, right is 1.00; its root is 1.00
#   sigma 1, d 1: 0.78, right is 0.61; its root is 0.78
#   sigma 1, d 2: 0.37, right is 0.14; its root is 0.37
#   sigma 1, d 3: 0.10, right is 0.01; its root is 0.11
#   sigma 2, d 0: 1.00, right is 1.00; its root is 1.00
#   sigma 2, d 1: 0.94, right is 0.88; its root is 0.94
#   sigma 2, d 2: 0.78, right is 0.61; its root is 0.78
#   sigma 2, d 3: 0.57, right is 0.32; its root is 0.57
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
import java.util.Random;
import jsat.classifiers.DataPoint;
import jsat.datatransform.kernel.RFF_RBF;
import jsat.distributions.kernels.RBFKernel;
import jsat.linear.DenseVector;
import jsat.linear.Vec;

class Seen {
  public static void main(String[] args) {
    for (double sigma : new double[] {1, 2}) {
      for (double d : new double[] {0, 1, 2, 3}) {
        Vec x = new DenseVector(new double[] {0});
        Vec y = new DenseVector(new double[] {d});
        double mean = 0;
        for (int seed = 0; seed < 20; seed++) {
          RFF_RBF features = new RFF_RBF(1, sigma, 2000, new Random(seed), true);
          mean += of(features, x).dot(of(features, y)) / 20;
        }
        System.out.printf("sigma %.0f, d %.0f: %.2f, right is %.2f; its root is %.2f%n", sigma, d, mean,
            new RBFKernel(sigma).eval(x, y), Math.exp(-d * d / 4 / sigma / sigma));
      }
    }
  }

  static Vec of(RFF_RBF features, Vec point) {
    return features.transform(new DataPoint(point)).getNumericalValues();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
