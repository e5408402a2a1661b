#!/bin/sh
# Breeze 2.1.0 (Maven: org.scalanlp:breeze_2.13): densities and probabilities of its distributions.
# Expected: a density has an integral of 1, a mean is that of the probabilities beside it, and no probability is above 1.
# Behaviour: the inverse gamma's density is divided by the constant that it should be multiplied by: with shape 3 and scale 2
# it is 16 times too small everywhere. The geometric distribution counts the tries before a success in its
# probabilities, and that one too in its mean and its draws. And a uniform one's density goes on beyond its ends where
# one asks for the probability of an interval.
# Seen:
#   InvGamma(3.0, 1.0): integral of the density 4.000, right is 1.000
#   InvGamma(3.0, 2.0): integral of the density 0.063, right is 1.000
#   InvGamma(5.0, 10.0): integral of the density 0.000, right is 1.000
#   Gamma(3.0, 2.0): density at 1 0.038, right is 0.038
#   Geometric(0.5): mean 2.000, right is 1.000
#   Geometric(0.5): mean of draws, to a tenth 2.000, right is 1.000
#   Geometric(0.25): mean 4.000, right is 3.000
#   Geometric(0.25): mean of draws, to a tenth 4.000, right is 3.000
#   Uniform(0, 1): probability of -5 to 20 25.000, right is 1.000
#   Uniform(0, 1): probability of 2 to 3 1.000, right is 0.000
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
    for ((shape, scale) <- List((3.0, 1.0), (3.0, 2.0), (5.0, 10.0))) {
      val prior = InvGamma(shape, scale)
      val n = 1000000
      val integral = (0 until n).map { i => // x = t / (1 - t), from 0 to infinity
        val t = (i + 0.5) / n
        prior.pdf(t / (1 - t)) / ((1 - t) * (1 - t)) / n
      }.sum
      tell(s"InvGamma($shape, $scale): integral of the density", integral, 1)
    }
    tell("Gamma(3.0, 2.0): density at 1", Gamma(3, 2).pdf(1), math.exp(-0.5) / 16)
    for (p <- List(0.5, 0.25)) {
      val tries = new Geometric(p)
      val mean = (0 to 1000).map(k => k * tries.probabilityOf(k)).sum
      val draws = (1 to 100000).map(_ => tries.draw()).sum / 100000.0
      tell(s"Geometric($p): mean", tries.mean, mean)
      tell(s"Geometric($p): mean of draws, to a tenth", (draws * 10).round / 10.0, mean)
    }
    val uniform = Uniform(0, 1)
    tell("Uniform(0, 1): probability of -5 to 20", uniform.probability(-5, 20), 1)
    tell("Uniform(0, 1): probability of 2 to 3", uniform.probability(2, 3), 0)
  }

  def tell(name: String, seen: Double, right: Double): Unit =
    println("%s %.3f, right is %.3f".formatLocal(Locale.ROOT, name, seen, right))
}
END
java -cp "$dir/lib/*" scala.tools.nsc.Main -usejavacp -nowarn -d "$dir/classes" "$dir/Seen.scala"
seen=$(java -cp "$dir/classes:$dir/lib/*" Seen 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
