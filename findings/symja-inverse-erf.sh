#!/bin/sh
# Symja 3.0.0 (Maven: org.matheclipse:matheclipse-core): the derivative of InverseErf, by which noise is
# made normal and a probability becomes a probit.
# Expected: the derivative of InverseErf(u) is half of √π e^(InverseErf(u)²), times the derivative of u.
# Behaviour: the chain rule's inner derivative is there, but in the outer one it says x where u should
# be, whatever u is: half of √π e^(InverseErf(x)²) u'. Right is only InverseErf(x) itself, by which one
# tries such a rule. (Of some hundred functions tried with an inner one, it is the only one that fails.)
# Seen:
#   Erf(x) at 0.7: slope 0.691, difference quotient 0.691
#   InverseErf(x) at 0.7: slope 1.516, difference quotient 1.516
#   InverseErfc(x) at 0.7: slope -0.955, difference quotient -0.955
#   Erf(x/4) at 0.7: slope 0.274, difference quotient 0.274
#   InverseErf(x/4) at 0.7: slope 0.379, difference quotient 0.227
#   InverseErfc(x/4) at 0.7: slope -0.556, difference quotient -0.556
#   Erf(x^2) at 0.7: slope 1.243, difference quotient 1.243
#   InverseErf(x^2) at 0.7: slope 2.123, difference quotient 1.541
#   InverseErfc(x^2) at 0.7: slope -1.575, difference quotient -1.575
#   Erf(2*x-1) at 0.7: slope 1.923, difference quotient 1.923
#   InverseErf(2*x-1) at 0.7: slope 3.033, difference quotient 2.034
#   InverseErfc(2*x-1) at 0.7: slope -2.526, difference quotient -2.526
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.matheclipse</groupId><artifactId>matheclipse-core</artifactId><version>3.0.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.matheclipse.core.eval.ExprEvaluator;

class Seen {
  public static void main(String[] args) {
    for (String u : new String[] {"x", "x/4", "x^2", "2*x-1"}) {
      for (String f : new String[] {"Erf", "InverseErf", "InverseErfc"}) {
        tell(f + "(" + u + ")");
      }
    }
  }

  static void tell(String f) {
    ExprEvaluator symja = new ExprEvaluator(false, (short) 100);
    double slope = symja.evalf("(" + symja.eval("D(" + f + ",x)") + ")/.x->0.7");
    double above = symja.evalf(f + "/.x->0.7001");
    double quotient = (above - symja.evalf(f + "/.x->0.6999")) / 0.0002;
    System.out.printf(
        Locale.ROOT, "%s at 0.7: slope %.3f, difference quotient %.3f%n", f, slope, quotient);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
