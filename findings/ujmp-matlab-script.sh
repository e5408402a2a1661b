#!/bin/sh
# UJMP 0.3.0 (Maven: org.ujmp:ujmp-core), the Universal Java Matrix Package: a matrix as a script.
# Expected: the script for MATLAB or Octave makes the matrix.
# Behaviour: whatever the matrix, it makes an empty one, and no error is told. The script for R is right, the table for LaTeX
# has four places, and so 0.00001 as 0.
# Seen:
#   MATLAB: A= [];
#   R: A <- matrix(c(c(1.0,3.0),c(2.0,4.0)),ncol=2,nrow=2)
#   LaTeX: 1.0000 & 2.0000
#   LaTeX: 3.0000 & 4.0000
#   MATLAB: A= [];
#   R: A <- matrix(c(c(1.0E-5,1.0E10),c(-2.5,0.123456789)),ncol=2,nrow=2)
#   LaTeX: 0.0000 & -2.5000
#   LaTeX: 10000000000.0000 & 0.1235
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.ujmp</groupId><artifactId>ujmp-core</artifactId><version>0.3.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import org.ujmp.core.Matrix;

class Seen {
  public static void main(String[] args) throws Exception {
    double[][][] all = {{{1, 2}, {3, 4}}, {{0.00001, -2.5}, {1e10, 0.123456789}}};
    for (double[][] numbers : all) {
      Matrix matrix = Matrix.Factory.importFromArray(numbers);
      System.out.println("MATLAB: " + matrix.exportTo().string().asMatlabScript("A").strip());
      System.out.println("R: " + matrix.exportTo().string().asRScript("A").strip());
      for (String line : matrix.exportTo().string().asLatex().split("\\R")) {
        if (line.contains("&")) {
          System.out.println("LaTeX: " + line.replace("\\\\", "").strip());
        }
      }
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
