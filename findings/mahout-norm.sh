#!/bin/sh
# Mahout 0.13.0 (Maven: org.apache.mahout:mahout-math): Vector.norm(p), by which Mahout normalizes vectors for its
# clusters and classifiers.
# Expected: the p-norm, the p-th root of the sum of |x|^p.
# Behaviour: for any p but 0, 1, 2 and infinity the signs are kept: (1, -2, 3) is shorter than its longest part for p =
# 3, (-1, 1) has the length 0, and a p such as 2.5 gives NaN. normalize(3) divides by it.
# Seen:
#   {1.0,2.0,3.0}
#     p 1.0: 6.0000, right is 6.0000
#     p 2.0: 3.7417, right is 3.7417
#     p 2.5: 3.4586, right is 3.4586
#     p 3.0: 3.3019, right is 3.3019
#     p 4.0: 3.1463, right is 3.1463
#   {1.0,-2.0,3.0}
#     p 1.0: 6.0000, right is 6.0000
#     p 2.0: 3.7417, right is 3.7417
#     p 2.5: NaN, right is 3.4586
#     p 3.0: 2.7144, right is 3.3019
#     p 4.0: 3.1463, right is 3.1463
#   {-1.0,1.0}
#     p 1.0: 2.0000, right is 2.0000
#     p 2.0: 1.4142, right is 1.4142
#     p 2.5: NaN, right is 1.3195
#     p 3.0: 0.0000, right is 1.2599
#     p 4.0: 1.1892, right is 1.1892
#   {-1.0,-2.0}
#     p 1.0: 3.0000, right is 3.0000
#     p 2.0: 2.2361, right is 2.2361
#     p 2.5: NaN, right is 2.1346
#     p 3.0: NaN, right is 2.0801
#     p 4.0: 2.0305, right is 2.0305
#   {3.0,-2.0} with its 3-norm made 1: 1.1243 -0.7495, right is 0.9171 -0.6114
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.mahout</groupId><artifactId>mahout-math</artifactId><version>0.13.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import org.apache.mahout.math.DenseVector;
import org.apache.mahout.math.Vector;

class Seen {
  public static void main(String[] args) {
    for (double[] x : new double[][] {{1, 2, 3}, {1, -2, 3}, {-1, 1}, {-1, -2}}) {
      Vector vector = new DenseVector(x);
      System.out.println(vector.asFormatString().replaceAll("[0-9]:", ""));
      for (double p : new double[] {1, 2, 2.5, 3, 4}) {
        System.out.printf("  p %.1f: %.4f, right is %.4f%n", p, vector.norm(p), norm(x, p));
      }
    }
    Vector unit = new DenseVector(new double[] {3, -2}).normalize(3);
    System.out.printf("{3.0,-2.0} with its 3-norm made 1: %.4f %.4f, right is %.4f %.4f%n", unit.get(0),
        unit.get(1), 3 / Math.cbrt(35), -2 / Math.cbrt(35));
  }

  static double norm(double[] x, double p) {
    double sum = 0;
    for (double value : x) {
      sum += Math.pow(Math.abs(value), p);
    }
    return Math.pow(sum, 1 / p);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
