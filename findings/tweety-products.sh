#!/bin/sh
# Tweety 1.17 (Maven: net.sf.tweety:math): derive() of a product of three factors.
# Expected: the slope of x·x·x at 2 is 12, and that of x²/2 is 2.
# Behaviour: of two factors the derivative is right. With three or more, factors are lost on the way: x·x·x has the slope 1
# everywhere, x²/2 a half. The same cube as a power is right. Its optimizers take their slopes from here.
# The quotient is central, with an eighth on both sides: 12 + 1/64 for the cube.
# Seen (at 2):
#   x * x: slope 4.00, quotient 4.00
#   x * x * x: slope 1.00, quotient 12.02
#   x * x * x: slope 1.00, quotient 12.02
#   x * x * x * ((x + 1.0)): slope 5.00, quotient 44.14
#   0.5 * x * x: slope 0.50, quotient 2.00
#   (x)**(3.0): slope 12.00, quotient 12.02
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
import java.util.Locale;
import java.util.Map;
import net.sf.tweety.math.term.*;

class Seen {
  public static void main(String[] args) throws Exception {
    Variable x = new FloatVariable("x");
    Term one = new FloatConstant(1);
    tell(x, x.mult(x));
    tell(x, x.mult(x.mult(x)));
    tell(x, x.mult(x).mult(x));
    tell(x, x.mult(x).mult(x).mult(x.add(one)));
    tell(x, new FloatConstant(0.5).mult(x).mult(x));
    tell(x, new Power(x, new FloatConstant(3)));
  }

  static void tell(Variable x, Term term) throws Exception {
    double slope = at(x, term.derive(x), 2);
    double quotient = (at(x, term, 2.125) - at(x, term, 1.875)) / 0.25;
    System.out.printf(Locale.ROOT, "%s: slope %.2f, quotient %.2f%n", term, slope, quotient);
  }

  static double at(Variable x, Term term, double value) {
    return term.replaceAllTerms(Map.of(x, new FloatConstant(value))).doubleValue();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
