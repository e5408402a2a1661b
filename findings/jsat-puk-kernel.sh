#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): PukKernel, the kernel by Pearson's function VII, whose width and shape one
# chooses, for its support vector machines.
# Expected: with the cache that its machines learn by, eval(i, j, points, cache), the kernel of points i and j, as
# without it.
# Behaviour: 1 for every two points, as if they were one; without the cache, and between a new point and these, it is
# right. What has learned by it has seen no difference between its examples.
# Seen:
#   PukKernel(1, 1), by its formula 1 / (1 + 4 d^2)
#     0 and 0: with the cache 1.0000, without it 1.0000, right is 1.0000
#     0 and 1: with the cache 1.0000, without it 0.2000, right is 0.2000
#     0 and 2: with the cache 1.0000, without it 0.0588, right is 0.0588
#     0 and 3: with the cache 1.0000, without it 0.0270, right is 0.0270
#   RBFKernel(1), by its formula exp(-d^2 / 2)
#     0 and 0: with the cache 1.0000, without it 1.0000, right is 1.0000
#     0 and 1: with the cache 0.6065, without it 0.6065, right is 0.6065
#     0 and 2: with the cache 0.1353, without it 0.1353, right is 0.1353
#     0 and 3: with the cache 0.0111, without it 0.0111, right is 0.0111
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
import java.util.List;
import jsat.distributions.kernels.KernelTrick;
import jsat.distributions.kernels.PukKernel;
import jsat.distributions.kernels.RBFKernel;
import jsat.linear.DenseVector;
import jsat.linear.Vec;

class Seen {
  public static void main(String[] args) {
    System.out.println("PukKernel(1, 1), by its formula 1 / (1 + 4 d^2)");
    tell(new PukKernel(1, 1));
    System.out.println("RBFKernel(1), by its formula exp(-d^2 / 2)");
    tell(new RBFKernel(1));
  }

  static void tell(KernelTrick kernel) {
    List<Vec> points = List.of(point(0), point(1), point(2), point(3));
    List<Double> cache = kernel.getAccelerationCache(points);
    for (int i = 0; i < points.size(); i++) {
      double formula = kernel instanceof PukKernel ? 1 / (1 + 4.0 * i * i) : Math.exp(-i * i / 2.0);
      System.out.printf("  0 and %d: with the cache %.4f, without it %.4f, right is %.4f%n", i,
          kernel.eval(0, i, points, cache), kernel.eval(points.get(0), points.get(i)), formula);
    }
  }

  static Vec point(double x) {
    return new DenseVector(new double[] {x});
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
