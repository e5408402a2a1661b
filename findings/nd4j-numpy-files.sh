#!/bin/sh
# ND4J 1.0.0-M2.1 (Maven: org.nd4j:nd4j-native): Nd4j.writeAsNumpy, with which a matrix is handed to
# NumPy's users, and createFromNpyFile.
# Expected: the file holds the array's numbers; and a file that says that its entries lie column by column
# is read so, or refused.
# Behaviour: the memory is written as it lies, from its beginning, with a header that says row by row. A
# transpose, a row, or some columns of a matrix are views of its memory: the file of the second row holds
# the first. Neither writer nor reader says a word, nor does ND4J find its own array again. Of a file by
# columns the same is read as of one by rows. A copy by rows, dup('c'), before one writes is right.
# Seen:
#   matrix (1, 2, 3), (4, 5, 6): read again (1, 2, 3), (4, 5, 6)
#   its transpose (1, 4), (2, 5), (3, 6): read again (1, 2), (3, 4), (5, 6)
#   a copy of that, by rows (1, 4), (2, 5), (3, 6): read again (1, 4), (2, 5), (3, 6)
#   its second row (4, 5, 6): read again (1, 2, 3)
#   its last two columns (2, 3), (5, 6): read again (1, 2), (3, 4)
#   1 2 3 4 5 6, said to lie column by column, which is (1, 3, 5), (2, 4, 6): read (1, 2, 3), (4, 5, 6)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-native</artifactId><version>1.0.0-M2.1</version></dependency>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-native</artifactId><version>1.0.0-M2.1</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.bytedeco</groupId><artifactId>openblas</artifactId><version>0.3.19-1.5.7</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.bytedeco</groupId><artifactId>javacpp</artifactId><version>1.5.7</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.32</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class Seen {
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0], "array.npy");
    INDArray matrix = Nd4j.create(new double[][] {{1, 2, 3}, {4, 5, 6}}).castTo(DataType.DOUBLE);
    tell("matrix", matrix, file);
    tell("its transpose", matrix.transpose(), file);
    tell("a copy of that, by rows", matrix.transpose().dup('c'), file);
    tell("its second row", matrix.getRow(1), file);
    tell("its last two columns", matrix.get(NDArrayIndex.all(), NDArrayIndex.interval(1, 3)), file);
    Nd4j.writeAsNumpy(matrix, file.toFile());
    byte[] bytes = Files.readAllBytes(file);
    String byColumns = new String(bytes, StandardCharsets.ISO_8859_1).replace("False, ", "True,  ");
    Files.writeString(file, byColumns, StandardCharsets.ISO_8859_1);
    System.out.println(
        "1 2 3 4 5 6, said to lie column by column, which is (1, 3, 5), (2, 4, 6): read "
            + told(Nd4j.createFromNpyFile(file.toFile())));
  }

  static void tell(String name, INDArray array, Path file) throws Exception {
    Nd4j.writeAsNumpy(array, file.toFile());
    System.out.println(
        name + " " + told(array) + ": read again " + told(Nd4j.createFromNpyFile(file.toFile())));
  }

  static String told(INDArray array) {
    StringJoiner rows = new StringJoiner(", ");
    for (int i = 0; i < (array.rank() == 1 ? 1 : array.rows()); i++) {
      StringJoiner row = new StringJoiner(", ", "(", ")");
      for (int j = 0; j < (array.rank() == 1 ? array.length() : array.columns()); j++) {
        row.add(String.format("%.0f", array.rank() == 1 ? array.getDouble(j) : array.getDouble(i, j)));
      }
      rows.add(row.toString());
    }
    return rows.toString();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" "$dir" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
