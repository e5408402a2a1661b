#!/bin/sh
# Breeze 2.1.0 (Maven: org.scalanlp:breeze_2.13): leastSquares and lasso, and what they call rSquared.
# Expected: R² is 1 less the errors' share of the targets' variation: at most 1, and the same when all targets are ten times
# as large. The lasso with λ has the least half of the squared errors plus λ times the absolute coefficients.
# Behaviour: rSquared is the sum of the squared errors: 0 for a perfect line, a hundred times as large for targets ten times
# as large. And the lasso takes λ from each coefficient as it is, not λ over the sum of its input's squares: the
# penalty is as many times too strong as that sum is large, and for larger inputs all coefficients are the smaller.
# Seen:
#   perfect line: rSquared 0.00, by hand 1.00, sum of squared errors 0.00
#   near a line: rSquared 3.60, by hand 0.90, sum of squared errors 3.60
#   ten times that: rSquared 360.00, by hand 0.90, sum of squared errors 360.00
#   lasso of one input, its squares sum to 1.00, λ 0.5: 1.50, by hand 1.50, least squares 2.00
#   lasso of one input, its squares sum to 4.00, λ 0.5: 0.50, by hand 0.88, least squares 1.00
#   lasso of one input, its squares sum to 0.25, λ 0.5: 3.50, by hand 2.00, least squares 4.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.scalanlp</groupId><artifactId>breeze_2.13</artifactId><version>2.1.0</version></dependency>
    <dependency><groupId>org.scala-lang</groupId><artifactId>scala-compiler</artifactId><version>2.13.8</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.scala" <<'END'
import breeze.linalg._
import breeze.stats.regression._
import java.util.Locale

object Seen {
  def main(arguments: Array[String]): Unit = {
    val x = DenseMatrix((1.0, 0.0), (1.0, 1.0), (1.0, 2.0), (1.0, 3.0), (1.0, 4.0))
    val good = DenseVector(1.0, 3.0, 5.0, 7.0, 9.0)
    val noisy = DenseVector(1.0, 4.0, 4.0, 8.0, 8.0)
    for ((name, y) <- Seq("perfect line" -> good, "near a line" -> noisy, "ten times that" -> noisy * 10.0)) {
      val seen = leastSquares(x, y)
      val errors = y - x * seen.coefficients
      val around = y - DenseVector.fill(5)(sum(y) / 5)
      println("%s: rSquared %.2f, by hand %.2f, sum of squared errors %.2f".formatLocal(
        Locale.ROOT, name, seen.rSquared, 1 - (errors dot errors) / (around dot around), errors dot errors))
    }
    for (size <- Seq(1.0, 2.0, 0.5)) {
      val input = DenseMatrix(0.5, 0.5, -0.5, -0.5) * size
      val y = DenseVector(1.5, 0.5, -0.5, -1.5)
      val squares = 1.0 * size * size
      val free = (input.toDenseVector dot y) / squares
      println("lasso of one input, its squares sum to %.2f, λ 0.5: %.2f, by hand %.2f, least squares %.2f".formatLocal(
        Locale.ROOT, squares, lasso(input, y, 0.5).coefficients(0), math.signum(free) *
          math.max(0, math.abs(free) - 0.5 / squares), free))
    }
  }
}
END
mkdir "$dir/classes"
java -cp "$dir/lib/*" scala.tools.nsc.Main -usejavacp -nowarn -d "$dir/classes" "$dir/Seen.scala"
seen=$(java -cp "$dir/classes:$dir/lib/*" Seen 2> "$dir/log") || { cat "$dir/log"; exit 1; }
seen=$(echo "$seen" | grep -v 'java [0-9]* instance')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
