#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): MatrixStatistics, the covariance matrix of points and covarianceDiag, its
# diagonal alone.
# Expected: the diagonal is that of the matrix.
# Behaviour: the matrix is divided by n - 1, the diagonal by n: of two points the variances are half of those in the
# matrix, of three two thirds.
# Seen:
#   2 points
#     input 0: in the matrix 2.000, in the diagonal 1.000; by n - 1 2.000, by n 1.000
#     input 1: in the matrix 200.000, in the diagonal 100.000; by n - 1 200.000, by n 100.000
#   3 points
#     input 0: in the matrix 9.000, in the diagonal 6.000; by n - 1 9.000, by n 6.000
#     input 1: in the matrix 300.000, in the diagonal 200.000; by n - 1 300.000, by n 200.000
#   5 points
#     input 0: in the matrix 2.500, in the diagonal 2.000; by n - 1 2.500, by n 2.000
#     input 1: in the matrix 2.500, in the diagonal 2.000; by n - 1 2.500, by n 2.000
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
import jsat.linear.DenseVector;
import jsat.linear.Matrix;
import jsat.linear.MatrixStatistics;
import jsat.linear.Vec;

class Seen {
  public static void main(String[] args) {
    tell(new double[][] {{0, 0}, {2, 20}});
    tell(new double[][] {{0, 0}, {3, 30}, {6, 0}});
    tell(new double[][] {{1, 2}, {2, 1}, {4, 3}, {0, 5}, {3, 4}});
  }

  static void tell(double[][] rows) {
    List<Vec> points = new ArrayList<>();
    for (double[] row : rows) {
      points.add(new DenseVector(row));
    }
    Vec mean = MatrixStatistics.meanVector(points);
    Matrix all = MatrixStatistics.covarianceMatrix(mean, points);
    Vec diagonal = MatrixStatistics.covarianceDiag(mean, points);
    System.out.println(rows.length + " points");
    for (int j = 0; j < 2; j++) {
      double squares = 0;
      for (double[] row : rows) {
        squares += (row[j] - mean.get(j)) * (row[j] - mean.get(j));
      }
      System.out.printf("  input %d: in the matrix %.3f, in the diagonal %.3f; by n - 1 %.3f, by n %.3f%n", j,
          all.get(j, j), diagonal.get(j), squares / (rows.length - 1), squares / rows.length);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
