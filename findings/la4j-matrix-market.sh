#!/bin/sh
# la4j 0.6.0 (Maven: org.la4j:la4j) and MTJ 1.0.4 (Maven: com.googlecode.matrix-toolkits-java:mtj) meet
# in a Matrix Market file, the text format for matrices.
# Expected: what one writes the other reads as the same matrix, to the digits that a double has. A
# matrix that is not sparse is written column by column, says the format.
# Behaviour: la4j writes it row by row, and reads it so. Alone it finds its own matrix again; everybody
# else finds the entries in other places, and it misreads everybody else's files. And every entry is
# written with three places behind the point, here and as CSV, so a weight below 0.0005 is 0.
# Seen, rows 1 2 3 and 4 5 6, then one row of small weights:
#   la4j writes, la4j reads: 1 2 3, 4 5 6
#   la4j writes, MTJ reads: 1 3 5, 2 4 6
#   MTJ writes, MTJ reads: 1 2 3, 4 5 6
#   MTJ writes, la4j reads: 1 4 2, 5 3 6
#   small weights, as Matrix Market: 0.001000 -0.000000 1.235000
#   small weights, as CSV: 0.001, -0.000, 1.235
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.la4j</groupId><artifactId>la4j</artifactId><version>0.6.0</version></dependency>
    <dependency><groupId>com.googlecode.matrix-toolkits-java</groupId><artifactId>mtj</artifactId><version>1.0.4</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.io.*;
import java.util.*;
import no.uib.cipr.matrix.DenseMatrix;
import no.uib.cipr.matrix.io.*;
import org.la4j.Matrix;

class Seen {
  public static void main(String[] args) throws IOException {
    double[][] rows = {{1, 2, 3}, {4, 5, 6}};
    String la4j = Matrix.from2DArray(rows).toMatrixMarket();
    String mtj = written(new DenseMatrix(rows));
    System.out.println("la4j writes, la4j reads: " + byLa4j(la4j));
    System.out.println("la4j writes, MTJ reads: " + byMtj(la4j));
    System.out.println("MTJ writes, MTJ reads: " + byMtj(mtj));
    System.out.println("MTJ writes, la4j reads: " + byLa4j(mtj));
    Matrix small = Matrix.from2DArray(new double[][] {{0.0012345, -0.0004, 1.23456789}});
    System.out.println("small weights, as Matrix Market: " + byLa4j(small.toMatrixMarket()));
    System.out.println("small weights, as CSV: " + small.toCSV().strip());
  }

  static String byLa4j(String file) {
    Matrix matrix = Matrix.fromMatrixMarket(file);
    return told(matrix.rows(), matrix.columns(), matrix::get);
  }

  static String byMtj(String file) throws IOException {
    DenseMatrix matrix = new DenseMatrix(new MatrixVectorReader(new StringReader(file)));
    return told(matrix.numRows(), matrix.numColumns(), matrix::get);
  }

  /** Its header, its size and its array, as MTJ's writer prints them. */
  static String written(DenseMatrix matrix) {
    StringWriter text = new StringWriter();
    MatrixVectorWriter writer = new MatrixVectorWriter(text);
    MatrixInfo info =
        new MatrixInfo(false, MatrixInfo.MatrixField.Real, MatrixInfo.MatrixSymmetry.General);
    writer.printMatrixInfo(info);
    writer.printMatrixSize(new MatrixSize(matrix.numRows(), matrix.numColumns(), info), info);
    writer.printArray(matrix.getData());
    writer.flush();
    return text.toString();
  }

  interface Entry {
    double at(int row, int column);
  }

  static String told(int rows, int columns, Entry entry) {
    StringJoiner text = new StringJoiner(", ");
    for (int i = 0; i < rows; i++) {
      StringJoiner row = new StringJoiner(" ");
      for (int j = 0; j < columns; j++) {
        row.add(String.format(Locale.ROOT, rows == 1 ? "%.6f" : "%.0f", entry.at(i, j)));
      }
      text.add(row.toString());
    }
    return text.toString();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
