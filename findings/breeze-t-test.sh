#!/bin/sh
# Breeze 2.1.0 (Maven: org.scalanlp:breeze_2.13): the p value of a t test.
# Expected: the probability of a t as far from 0 as this one or farther.
# Behaviour: it is the height of Student's density there, without its constant, so that it is 1 at 0. About where one decides
# it is two to four times too large: what is significant at 0.05 is not found.
# Seen, of one sample and its mean, of two samples, and the integral of both tails:
#   6 examples, t = 0.00: p 1.000, right is 1.000
#   6 examples, t = 1.89: p 0.198, right is 0.117
#   11 examples, t = 2.02: p 0.152, right is 0.071
#   101 examples, t = 1.98: p 0.143, right is 0.050
#   1001 examples, t = 2.84: p 0.018, right is 0.005
#   two samples of 6, t = 1.60: p 0.284, right is 0.140
#   two samples of 101, t = 2.10: p 0.112, right is 0.037
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
mkdir "$dir/classes"
cat > "$dir/Seen.scala" <<'END'
import breeze.stats.hypothesis._
import java.util.Locale

object Seen {
  def main(arguments: Array[String]): Unit = {
    for ((n, shift) <- List((6, 0.0), (6, 1.0), (11, 0.7), (101, 0.2), (1001, 0.09))) {
      val sample = values(n, shift)
      val t = mean(sample) / math.sqrt(variance(sample) / n)
      tell(s"$n examples", t, tTest(sample), p(t, n - 1))
    }
    for ((n, shift) <- List((6, 1.2), (101, 0.3))) {
      val (first, second) = (values(n, 0), values(n, shift))
      val t = (mean(first) - mean(second)) / math.sqrt((variance(first) + variance(second)) / n)
      tell(s"two samples of $n", t, tTest(first, second), p(t, 2 * n - 2))
    }
  }

  def values(n: Int, shift: Double): List[Double] =
    (0 until n).map(i => math.sqrt(3) * (2.0 * i / (n - 1) - 1) + shift).toList

  def mean(sample: List[Double]): Double = sample.sum / sample.size

  def variance(sample: List[Double]): Double = {
    val centre = mean(sample)
    sample.map(x => (x - centre) * (x - centre)).sum / (sample.size - 1)
  }

  /** Both tails of Student's t, the constant found by the whole integral; x = tan(angle). */
  def p(t: Double, degrees: Int): Double = {
    def integral(from: Double): Double = {
      val n = 200000
      val width = (math.Pi / 2 - from) / n
      (0 until n).map { i =>
        val x = math.tan(from + (i + 0.5) * width)
        math.pow(1 + x * x / degrees, -(degrees + 1) / 2.0) * (1 + x * x) * width
      }.sum
    }
    integral(math.atan(t.abs)) / integral(0)
  }

  def tell(name: String, t: Double, seen: Double, right: Double): Unit =
    println("%s, t = %.2f: p %.3f, right is %.3f".formatLocal(Locale.ROOT, name, t.abs, seen, right))
}
END
java -cp "$dir/lib/*" scala.tools.nsc.Main -usejavacp -nowarn -d "$dir/classes" "$dir/Seen.scala"
seen=$(java -cp "$dir/classes:$dir/lib/*" Seen 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
