#!/bin/sh
# JScience 4.3.1 (Maven: org.jscience:jscience): the derivative of a rational function.
# Expected: that of p/q is (p'q - pq')/q².
# Behaviour: it is divided by p², the square of what stands above, for the square of what stands below. Where both are as large
# as each other it is right. The derivative of a polynomial is right.
# The quotient is central, with a step of 1e-5.
# Seen:
#   (x + 1)/(x^2 + 1) at 1: derivative -0.5000, quotient -0.5000
#   (x + 1)/(x^2 + 1) at 2: derivative -0.7778, quotient -0.2800
#   1/x at 1: derivative -1.0000, quotient -1.0000
#   1/x at 2: derivative -1.0000, quotient -0.2500
#   x^2 + 1 at 1: derivative 2.0000, quotient 2.0000
#   x^2 + 1 at 2: derivative 4.0000, quotient 4.0000
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
import org.jscience.mathematics.function.*;
import org.jscience.mathematics.number.Float64;

class Seen {
  static final Variable<Float64> X = new Variable.Local<Float64>("x");

  public static void main(String[] args) {
    Polynomial<Float64> x = Polynomial.valueOf(Float64.ONE, X);
    Polynomial<Float64> one = Polynomial.valueOf(Float64.ONE, Term.ONE);
    tell("(x + 1)/(x^2 + 1)", RationalFunction.valueOf(x.plus(one), x.pow(2).plus(one)));
    tell("1/x", RationalFunction.valueOf(one, x));
    tell("x^2 + 1", x.pow(2).plus(one));
  }

  static void tell(String name, Function<Float64, Float64> function) {
    for (double x : new double[] {1, 2}) {
      double quotient = (at(function, x + 1e-5) - at(function, x - 1e-5)) / 2e-5;
      System.out.printf(Locale.ROOT, "%s at %.0f: derivative %.4f, quotient %.4f%n", name, x,
          at(function.differentiate(X), x), quotient);
    }
  }

  static double at(Function<Float64, Float64> function, double x) {
    X.set(Float64.valueOf(x));
    return function.evaluate().doubleValue();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
