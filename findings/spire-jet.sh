#!/bin/sh
# Spire 0.18.0 (Maven: org.typelevel:spire_2.13): Jet, its numbers for automatic differentiation.
# Expected: floor and round are flat, so x - floor(x) and x % 1 rise as x does; x ** 2 and x pow 2.0 are the same.
# Behaviour: it takes the floor of the slope, or rounds it: floor(x) has the slope 1, floor(2.7 x) 2, and x % 1 has 0, so
# that a step learns and a sawtooth does not. A power with 2.0 goes through a logarithm: of a negative number value
# and slope are NaN, and with 2 as a Jet the slope of the square of 0 is, too.
# Seen:
#   floor(x) at 2.3: value 2.00, slope 1.00, difference quotient 0.00
#   floor(2.7 x) at 1.0: value 2.00, slope 2.00, difference quotient 0.00
#   round(x) at 2.3: value 2.00, slope 1.00, difference quotient 0.00
#   x - floor(x) at 2.3: value 0.30, slope 0.00, difference quotient 1.00
#   x % 1 at 2.3: value 0.30, slope 0.00, difference quotient 1.00
#   x ** 2 at -3.0: value 9.00, slope -6.00, difference quotient -6.00
#   x pow 2.0 at 3.0: value 9.00, slope 6.00, difference quotient 6.00
#   x pow 2.0 at -3.0: value NaN, slope NaN, difference quotient NaN
#   x pow Jet(2.0) at 0.0: value 0.00, slope NaN, difference quotient NaN
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.typelevel</groupId><artifactId>spire_2.13</artifactId><version>0.18.0</version></dependency>
    <dependency><groupId>org.scala-lang</groupId><artifactId>scala-compiler</artifactId><version>2.13.8</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.scala" <<'END'
import java.util.Locale
import spire.implicits._
import spire.math._

object Seen {
  implicit val dimension: JetDim = JetDim(1)
  type Number = Jet[Double]

  def main(arguments: Array[String]): Unit = {
    tell("floor(x)", x => x.floor, 2.3)
    tell("floor(2.7 x)", x => (x * 2.7).floor, 1)
    tell("round(x)", x => x.round, 2.3)
    tell("x - floor(x)", x => x - x.floor, 2.3)
    tell("x % 1", x => x % Jet(1.0), 2.3)
    tell("x ** 2", x => x ** 2, -3)
    tell("x pow 2.0", x => x.pow(2.0), 3)
    tell("x pow 2.0", x => x.pow(2.0), -3)
    tell("x pow Jet(2.0)", x => x.pow(Jet(2.0)), 0)
  }

  def tell(name: String, function: Number => Number, at: Double): Unit = {
    val seen = function(Jet(at, 0))
    val h = 1e-6
    val quotient = (function(Jet(at + h, 0)).real - function(Jet(at - h, 0)).real) / (2 * h)
    println("%s at %s: value %.2f, slope %.2f, difference quotient %.2f".formatLocal(
      Locale.ROOT, name, at.toString, seen.real, seen.infinitesimal(0), quotient))
  }
}
END
mkdir "$dir/classes"
java -cp "$dir/lib/*" scala.tools.nsc.Main -usejavacp -nowarn -d "$dir/classes" "$dir/Seen.scala"
seen=$(java -cp "$dir/classes:$dir/lib/*" Seen 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
