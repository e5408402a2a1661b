#!/bin/sh
# LingPipe 4.1.0 (Maven: de.julielab:aliasi-lingpipe): CosineDistance, for its clusters and nearest neighbours.
# Expected: one less the cosine, as it is documented: 0 of a vector and itself, 1 where nothing is shared, 2 of opposites.
# Behaviour: it is one over 1 plus the cosine: a vector is half a unit away from itself, and infinitely far from
# its opposite, so that a neighbour's weight of one over its distance, and a cluster's largest distance, are other ones. Order
# and what is at right angles are right.
# Seen:
#   [3.0, 4.0] and [3.0, 4.0]: 0.50, by hand 0.00
#   [3.0, 4.0] and [4.0, 3.0]: 0.51, by hand 0.04
#   [3.0, 4.0] and [1.0, 0.0]: 0.63, by hand 0.40
#   [3.0, 4.0] and [4.0, -3.0]: 1.00, by hand 1.00
#   [3.0, 4.0] and [-4.0, -3.0]: 25.00, by hand 1.96
#   [3.0, 4.0] and [-3.0, -4.0]: Infinity, by hand 2.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.julielab</groupId><artifactId>aliasi-lingpipe</artifactId><version>4.1.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.aliasi.matrix.CosineDistance;
import com.aliasi.matrix.DenseVector;
import java.util.Arrays;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    double[] vector = {3, 4};
    tell(vector, vector);
    tell(vector, new double[] {4, 3});
    tell(vector, new double[] {1, 0});
    tell(vector, new double[] {4, -3});
    tell(vector, new double[] {-4, -3});
    tell(vector, new double[] {-3, -4});
  }

  static void tell(double[] a, double[] b) {
    double cosine = (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(a[0], a[1]) * Math.hypot(b[0], b[1]));
    System.out.printf(
        Locale.ROOT, "%s and %s: %.2f, by hand %.2f%n", Arrays.toString(a), Arrays.toString(b),
        new CosineDistance().distance(new DenseVector(a), new DenseVector(b)), 1 - cosine);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
