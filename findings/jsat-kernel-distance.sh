#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): KernelDistance, the distance of two points where a kernel puts them, for its
# trees of neighbours and its clusters.
# Expected: the root of k(x, x) - 2 k(x, y) + k(y, y); with x y for the kernel |x - y|.
# Behaviour: it is the square: farther by two steps is four times as far, and to go by the point between is shorter than
# the straight way, while isSubadditive(), which the trees of neighbours rely on, is true.
# Seen:
#   linear, subadditive: true
#     0 and 1: 1.0000, right is 1.0000
#     1 and 2: 1.0000, right is 1.0000
#     0 and 2: 4.0000, right is 2.0000
#     0 and 4: 16.0000, right is 4.0000
#   Gaussian, width 2, subadditive: true
#     0 and 1: 0.2350, right is 0.4848
#     1 and 2: 0.2350, right is 0.4848
#     0 and 2: 0.7869, right is 0.8871
#     0 and 4: 1.7293, right is 1.3150
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
import jsat.distributions.kernels.KernelTrick;
import jsat.distributions.kernels.LinearKernel;
import jsat.distributions.kernels.RBFKernel;
import jsat.linear.DenseVector;
import jsat.linear.Vec;
import jsat.linear.distancemetrics.KernelDistance;

class Seen {
  public static void main(String[] args) {
    tell("linear", new LinearKernel(0));
    tell("Gaussian, width 2", new RBFKernel(2));
  }

  static void tell(String name, KernelTrick kernel) {
    KernelDistance distance = new KernelDistance(kernel);
    System.out.println(name + ", subadditive: " + distance.isSubadditive());
    for (int[] pair : new int[][] {{0, 1}, {1, 2}, {0, 2}, {0, 4}}) {
      Vec x = new DenseVector(new double[] {pair[0]});
      Vec y = new DenseVector(new double[] {pair[1]});
      double square = kernel.eval(x, x) - 2 * kernel.eval(x, y) + kernel.eval(y, y);
      System.out.printf("  %d and %d: %.4f, right is %.4f%n", pair[0], pair[1], distance.dist(x, y), Math.sqrt(square));
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
