#!/bin/sh
# JEP 2.4.2 with its differentiator djep (Maven: org.scijava:jep).
# Expected: derivatives that fit the difference quotient, and what is printed of one, read again, is it.
# Behaviour: the derivative of atan2 has the wrong sign, by either argument; some fifty others were
# right. And the minus of a power's base loses its parentheses in print: (-x)^2 is printed -x^2, which
# is read as minus the square. So the derivative of (-x)^3 is right as a tree, and as text it is that of
# x^3.
# Seen at x = 0.7:
#   atan(x): slope 0.6711, printed and read again 0.6711, difference quotient 0.6711
#   atan2(x, 2): slope -0.4454, printed and read again -0.4454, difference quotient 0.4454
#   atan2(2, x): slope 0.4454, printed and read again 0.4454, difference quotient -0.4454
#   atan2(sin(x), cos(x)): slope -1.0000, printed and read again -1.0000, difference quotient 1.0000
#   (2 * x)^3: slope 11.7600, printed and read again 11.7600, difference quotient 11.7600
#   (-x)^3: slope -1.4700, printed and read again 1.4700, difference quotient -1.4700
#   1 / (1 + exp(-x)): slope 0.2217, printed and read again 0.2217, difference quotient 0.2217
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.scijava</groupId><artifactId>jep</artifactId><version>2.4.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.lsmp.djep.djep.DJep;
import org.nfunk.jep.*;

class Seen {
  public static void main(String[] args) throws Exception {
    tell("atan(x)");
    tell("atan2(x, 2)");
    tell("atan2(2, x)");
    tell("atan2(sin(x), cos(x))");
    tell("(2 * x)^3");
    tell("(-x)^3");
    tell("1 / (1 + exp(-x))");
  }

  static void tell(String text) throws Exception {
    DJep jep = new DJep();
    jep.addStandardFunctions();
    jep.addComplex();
    jep.setAllowUndeclared(true);
    jep.setImplicitMul(true);
    jep.addStandardDiffRules();
    Node function = jep.preprocess(jep.parse(text));
    Node slope = jep.simplify(jep.differentiate(function, "x"));
    String printed = jep.toString(slope);
    double quotient = (at(jep, function, 0.7 + 1e-6) - at(jep, function, 0.7 - 1e-6)) / 2e-6;
    System.out.printf(
        Locale.ROOT,
        "%s: slope %.4f, printed and read again %.4f, difference quotient %.4f%n",
        text, at(jep, slope, 0.7), at(jep, jep.preprocess(jep.parse(printed)), 0.7), quotient);
  }

  static double at(DJep jep, Node function, double x) throws Exception {
    jep.setVarValue("x", x);
    return ((Number) jep.evaluate(function)).doubleValue();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
