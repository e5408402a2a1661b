#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): getDet of its Cholesky decomposition, the determinant of the matrix, as that of
# its LU decomposition.
# Expected: the square of the product of the factor's diagonal.
# Behaviour: it is the product itself, the root of the determinant: 3 for that of 9. Who takes its logarithm for a normal
# density has half the term.
# Seen:
#   (9): by Cholesky 3.0000, by LU 9.0000, right is 9.0000
#   (2 1, 1 2): by Cholesky 1.7321, by LU 3.0000, right is 3.0000
#   (0.04 0, 0 0.01): by Cholesky 0.0200, by LU 0.0004, right is 0.0004
#   (4 2 0, 2 5 1, 0 1 3): by Cholesky 6.6332, by LU 44.0000, right is 44.0000
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
import jsat.linear.CholeskyDecomposition;
import jsat.linear.DenseMatrix;
import jsat.linear.LUPDecomposition;

class Seen {
  public static void main(String[] args) {
    tell("(9)", new double[][] {{9}}, 9);
    tell("(2 1, 1 2)", new double[][] {{2, 1}, {1, 2}}, 3);
    tell("(0.04 0, 0 0.01)", new double[][] {{0.04, 0}, {0, 0.01}}, 0.0004);
    tell("(4 2 0, 2 5 1, 0 1 3)", new double[][] {{4, 2, 0}, {2, 5, 1}, {0, 1, 3}}, 4 * (15 - 1) - 2 * 6);
  }

  static void tell(String name, double[][] rows, double right) {
    System.out.printf("%s: by Cholesky %.4f, by LU %.4f, right is %.4f%n", name,
        new CholeskyDecomposition(new DenseMatrix(rows)).getDet(),
        new LUPDecomposition(new DenseMatrix(rows)).det(), right);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
