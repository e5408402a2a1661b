#!/bin/sh
# JScience 4.3.1 (Maven: org.jscience:jscience): the pseudo-inverse of a wide matrix, and cofactors.
# Expected: A A⁺ A is A, for tall and wide matrices. A determinant is the sum of a row's entries times their cofactors.
# Behaviour: the pseudo-inverse is by the inverse of AᵀA, which a wide matrix has not: it is NaN, where A Aᵀ has an inverse.
# A cofactor has no sign, so that the expansion by a row is of another number.
# By hand the determinant is 1·2 + 2·2 - 3·3 = -3.
# Seen:
#   tall: the first entry 1.0, of A A+ A 1.0
#   wide: the first entry 1.0, of A A+ A NaN
#   wide: the first entry 1.0, of A A+ A NaN
#   determinant -3.0, by its cofactors -11.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jscience</groupId><artifactId>jscience</artifactId><version>4.3.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.jscience.mathematics.number.Float64;
import org.jscience.mathematics.vector.*;

class Seen {
  public static void main(String[] args) {
    tell("tall", Float64Matrix.valueOf(new double[][] {{1, 0}, {0, 1}, {1, 1}}));
    tell("wide", Float64Matrix.valueOf(new double[][] {{1, 0, 1}, {0, 1, 1}}));
    tell("wide", Float64Matrix.valueOf(new double[][] {{1, 2, 3}, {4, 5, 6}}));
    Float64Matrix square = Float64Matrix.valueOf(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 10}});
    double sum = 0;
    for (int j = 0; j < 3; j++) {
      sum += square.get(0, j).doubleValue() * square.cofactor(0, j).doubleValue();
    }
    System.out.printf(Locale.ROOT, "determinant %.1f, by its cofactors %.1f%n",
        square.determinant().doubleValue(), sum);
  }

  static void tell(String name, Float64Matrix matrix) {
    Matrix<Float64> again = matrix.times(matrix.pseudoInverse()).times(matrix);
    System.out.printf(Locale.ROOT, "%s: the first entry %.1f, of A A+ A %.1f%n", name,
        matrix.get(0, 0).doubleValue(), again.get(0, 0).doubleValue());
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
