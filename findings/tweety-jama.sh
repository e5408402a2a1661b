#!/bin/sh
# Tweety 1.17 (Maven: net.sf.tweety:math): a product of matrices, and the same by way of getJamaMatrix.
# Expected: to multiply and then to convert is to convert and then to multiply.
# Behaviour: mult takes the first index for the column, getJamaMatrix takes it for the row. So the product of a and b comes out
# as JAMA's b times a, and a 2 by 3 matrix times a 3 by 2 one is 3 by 3.
# Seen:
#   a: [[1.0, 2.0], [3.0, 4.0]]
#   b: [[5.0, 6.0], [7.0, 8.0]]
#   the product of the two, as JAMA's: [[23.0, 34.0], [31.0, 46.0]]
#   the product of JAMA's two: [[19.0, 22.0], [43.0, 50.0]]
#   2 by 3 times 3 by 2: 3 by 3, JAMA: 2 by 2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.tweety</groupId><artifactId>math</artifactId><version>1.17</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Arrays;
import net.sf.tweety.math.matrix.Matrix;
import net.sf.tweety.math.term.FloatConstant;

class Seen {
  public static void main(String[] args) {
    Matrix a = matrix(1, 2, 3, 4);
    Matrix b = matrix(5, 6, 7, 8);
    tell("a", a.getJamaMatrix());
    tell("b", b.getJamaMatrix());
    tell("the product of the two, as JAMA's", a.mult(b).getJamaMatrix());
    tell("the product of JAMA's two", a.getJamaMatrix().times(b.getJamaMatrix()));
    Matrix wide = new Matrix(2, 3);
    Matrix tall = new Matrix(3, 2);
    for (int i = 0; i < 6; i++) {
      wide.setEntry(i / 3, i % 3, new FloatConstant(1));
      tall.setEntry(i / 2, i % 2, new FloatConstant(1));
    }
    Matrix product = wide.mult(tall);
    System.out.println("2 by 3 times 3 by 2: " + product.getXDimension() + " by "
        + product.getYDimension() + ", JAMA: "
        + wide.getJamaMatrix().times(tall.getJamaMatrix()).getRowDimension() + " by 2");
  }

  static Matrix matrix(double... entries) {
    Matrix made = new Matrix(2, 2);
    for (int i = 0; i < 4; i++) {
      made.setEntry(i / 2, i % 2, new FloatConstant(entries[i]));
    }
    return made;
  }

  static void tell(String name, Jama.Matrix matrix) {
    System.out.println(name + ": " + Arrays.deepToString(matrix.getArray()));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
