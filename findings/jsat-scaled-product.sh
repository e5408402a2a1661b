#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): ScaledVector, s times a vector, without a copy of it, times a matrix.
# Expected: s times the product of the vector, as Matrix.multiply(Vec) has it of the other side.
# Behaviour: the product is divided by s: of 10 v it is a tenth, a hundredth of what is right.
# Seen, (1, 2, 3) with the columns (1, 3, 5) and (2, 4, 6):
#   1.0: v M 22.0 28.0, right is 22.0 28.0
#     M' v 22.0 28.0, right is 22.0 28.0
#   2.0: v M 11.0 14.0, right is 44.0 56.0
#     M' v 44.0 56.0, right is 44.0 56.0
#   10.0: v M 2.2 2.8, right is 220.0 280.0
#     M' v 220.0 280.0, right is 220.0 280.0
#   0.5: v M 44.0 56.0, right is 11.0 14.0
#     M' v 11.0 14.0, right is 11.0 14.0
#   -1.0: v M -22.0 -28.0, right is -22.0 -28.0
#     M' v -22.0 -28.0, right is -22.0 -28.0
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
import jsat.linear.DenseMatrix;
import jsat.linear.DenseVector;
import jsat.linear.Matrix;
import jsat.linear.ScaledVector;
import jsat.linear.Vec;

class Seen {
  public static void main(String[] args) {
    Matrix matrix = new DenseMatrix(new double[][] {{1, 2}, {3, 4}, {5, 6}});
    for (double s : new double[] {1, 2, 10, 0.5, -1}) {
      Vec scaled = new ScaledVector(s, new DenseVector(new double[] {1, 2, 3}));
      tell(s + ": v M", scaled.multiply(matrix), s);
      tell("  M' v", matrix.transpose().multiply(scaled), s);
    }
  }

  static void tell(String name, Vec seen, double s) {
    System.out.printf("%s %.1f %.1f, right is %.1f %.1f%n", name, seen.get(0), seen.get(1), 22 * s, 28 * s);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
