#!/bin/sh
# MTJ 1.0.4 (Maven: com.googlecode.matrix-toolkits-java:mtj): its matrices, read from one Matrix Market
# file of a symmetric matrix, of which the format has the lower half only.
# Expected: all of them are the whole matrix, as a kernel or a covariance is needed.
# Behaviour: LinkedSparseMatrix has the lower half and zeros above it; the other four fill it. There is
# no word of it, and a product with a vector has a part of every sum only. A file of a general matrix is
# read alike by all.
# Seen, each one times (1, 1, 1):
#   DenseMatrix: symmetric 7 12 8, general 7 12 8
#   CompRowMatrix: symmetric 7 12 8, general 7 12 8
#   CompColMatrix: symmetric 7 12 8, general 7 12 8
#   CompDiagMatrix: symmetric 7 12 8, general 7 12 8
#   LinkedSparseMatrix: symmetric 2 5 8, general 7 12 8
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.googlecode.matrix-toolkits-java</groupId><artifactId>mtj</artifactId><version>1.0.4</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.io.*;
import java.util.Locale;
import no.uib.cipr.matrix.*;
import no.uib.cipr.matrix.io.MatrixVectorReader;
import no.uib.cipr.matrix.sparse.*;

class Seen {
  static final String SYMMETRIC =
      "%%MatrixMarket matrix coordinate real symmetric\n3 3 4\n1 1 2\n2 1 5\n3 2 7\n3 3 1\n";
  static final String GENERAL =
      "%%MatrixMarket matrix coordinate real general\n"
          + "3 3 6\n1 1 2\n1 2 5\n2 1 5\n2 3 7\n3 2 7\n3 3 1\n";

  interface Read {
    Matrix from(MatrixVectorReader reader) throws IOException;
  }

  public static void main(String[] args) throws IOException {
    tell("DenseMatrix", DenseMatrix::new);
    tell("CompRowMatrix", CompRowMatrix::new);
    tell("CompColMatrix", CompColMatrix::new);
    tell("CompDiagMatrix", CompDiagMatrix::new);
    tell("LinkedSparseMatrix", LinkedSparseMatrix::new);
  }

  static void tell(String name, Read read) throws IOException {
    System.out.println(
        name + ": symmetric " + sums(read, SYMMETRIC) + ", general " + sums(read, GENERAL));
  }

  static String sums(Read read, String file) throws IOException {
    Matrix matrix = read.from(new MatrixVectorReader(new StringReader(file)));
    Vector sums = matrix.mult(new DenseVector(new double[] {1, 1, 1}), new DenseVector(3));
    return String.format(Locale.ROOT, "%.0f %.0f %.0f", sums.get(0), sums.get(1), sums.get(2));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
