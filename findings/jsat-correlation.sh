#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): DescriptiveStatistics.sampleCorCoeff, the correlation of two vectors.
# Expected: from -1 to 1, and 1 of a vector with itself.
# Behaviour: the products are divided by n - 1, the deviations by n: it is n / (n - 1) times the correlation, 2 for two
# points and 1.11 for a vector of ten with itself.
# Seen:
#   1, 2 and 3, 4: 2.0000, right is 1.0000
#   1, 2, 3, 5 and 3, 5, 7, 12: 1.3308, right is 0.9981
#   1, 2, 3, 4, 5 and 5, 4, 3, 2, 1: -1.2500, right is -1.0000
#   1 to 10 and itself: 1.1111, right is 1.0000
#   1, 2, 3, 4 and 2, 1, 2, 1: -0.5963, right is -0.4472
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
import jsat.linear.DenseVector;
import jsat.linear.Vec;
import jsat.math.DescriptiveStatistics;

class Seen {
  public static void main(String[] args) {
    tell("1, 2 and 3, 4", new double[] {1, 2}, new double[] {3, 4});
    tell("1, 2, 3, 5 and 3, 5, 7, 12", new double[] {1, 2, 3, 5}, new double[] {3, 5, 7, 12});
    tell("1, 2, 3, 4, 5 and 5, 4, 3, 2, 1", new double[] {1, 2, 3, 4, 5}, new double[] {5, 4, 3, 2, 1});
    double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    tell("1 to 10 and itself", ten, ten);
    tell("1, 2, 3, 4 and 2, 1, 2, 1", new double[] {1, 2, 3, 4}, new double[] {2, 1, 2, 1});
  }

  static void tell(String name, double[] x, double[] y) {
    Vec first = new DenseVector(x);
    Vec second = new DenseVector(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      double dx = x[i] - first.mean();
      double dy = y[i] - second.mean();
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
    System.out.printf("%s: %.4f, right is %.4f%n", name,
        DescriptiveStatistics.sampleCorCoeff(first, second), xy / Math.sqrt(xx * yy));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
