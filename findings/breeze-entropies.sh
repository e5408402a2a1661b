#!/bin/sh
# Breeze 2.1.0 (Maven: org.scalanlp:breeze_2.13): entropies of its distributions.
# Expected: the entropy is minus the integral of the density times its logarithm; in twice as large a unit it is ln 2 less.
# Behaviour: of a normal distribution it takes the logarithm of 1 + ln 2π where 1 + ln 2π belongs, 1.2 for 2.1. Of a gamma
# distribution it has the logarithm of the scale as many times as its shape says, and of Student's t one digamma and
# one root are others than the formula has: with more degrees it falls below -12. That of the beta distribution is right.
# Seen:
#   Gaussian(0, 1.0): entropy 0.522, right is 1.419
#   Gaussian(0, 2.0): entropy 1.215, right is 2.112
#   Beta(2, 3): entropy -0.235, right is -0.235
#   Gamma(3.0, 1.0): entropy 1.848, right is 1.848
#   Gamma(3.0, 2.0): entropy 3.927, right is 2.541
#   Gamma(3.0, 0.1): entropy -5.060, right is -0.455
#   Gamma(5.0, 10.0): entropy 13.667, right is 4.456
#   StudentsT(3.0): entropy -1.098, right is 1.773
#   StudentsT(10.0): entropy -4.882, right is 1.521
#   StudentsT(30.0): entropy -12.955, right is 1.453
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
import breeze.stats.distributions._
import java.util.Locale

object Seen {
  implicit val random: RandBasis = RandBasis.withSeed(1)

  def main(arguments: Array[String]): Unit = {
    for (deviation <- List(1.0, 2.0)) {
      val normal = Gaussian(0, deviation)
      tell(s"Gaussian(0, $deviation)", normal.entropy, normal.pdf(_), -40, 40)
    }
    tell("Beta(2, 3)", new Beta(2, 3).entropy, new Beta(2, 3).pdf(_), 0, 1)
    for ((shape, scale) <- List((3.0, 1.0), (3.0, 2.0), (3.0, 0.1), (5.0, 10.0))) {
      val gamma = Gamma(shape, scale)
      tell(s"Gamma($shape, $scale)", gamma.entropy, gamma.pdf(_), 0, 60 * scale)
    }
    for (degrees <- List(3.0, 10.0, 30.0)) {
      val student = StudentsT(degrees)
      tell(s"StudentsT($degrees)", student.entropy, student.pdf(_), -2000, 2000)
    }
  }

  def tell(name: String, seen: Double, density: Double => Double, from: Double, to: Double): Unit = {
    val n = 2000000
    val width = (to - from) / n
    val right = (0 until n).map { i =>
      val p = density(from + (i + 0.5) * width)
      if (p > 0) -p * math.log(p) * width else 0
    }.sum
    println("%s: entropy %.3f, right is %.3f".formatLocal(Locale.ROOT, name, seen, right))
  }
}
END
java -cp "$dir/lib/*" scala.tools.nsc.Main -usejavacp -nowarn -d "$dir/classes" "$dir/Seen.scala"
seen=$(java -cp "$dir/classes:$dir/lib/*" Seen 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
