#!/bin/sh
# mXparser 6.1.0 (Maven: org.mariuszgromada.math:MathParser.org-mXparser): der, its numerical slope.
# Expected: the slope of ln(p), so of a cross-entropy, is 1 / p, or NaN where the step leaves the
# domain.
# Behaviour: the step begins at 0.1. Where that leaves the domain, a value that is infinite or NaN
# gets into the estimates, and the search ends with one of the first. Below p = 0.1 the slope is a
# tenth to a third too large, and infinite where a halved step meets 0; likewise for 1/x and the root.
# Seen:
#   ln(x) at 0.2: 5.00 for 5.00
#   ln(x) at 0.09: 12.53 for 11.11
#   ln(x) at 0.05: Infinity for 20.00
#   ln(x) at 0.001: 1342.17 for 1000.00
#   sqrt(x) at 0.05: 3.16 for 2.24
#   1/x at 0.1: -133.33 for -100.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.mariuszgromada.math</groupId><artifactId>MathParser.org-mXparser</artifactId><version>6.1.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.mariuszgromada.math.mxparser.*;

class Seen {
  public static void main(String[] args) {
    for (double p : new double[] {0.2, 0.09, 0.05, 0.001}) {
      tell("ln(x)", p, 1 / p);
    }
    tell("sqrt(x)", 0.05, 0.5 / Math.sqrt(0.05));
    tell("1/x", 0.1, -1 / (0.1 * 0.1));
  }

  static void tell(String f, double at, double right) {
    double slope = new Expression("der(" + f + ", x, " + at + ")", new Argument("x")).calculate();
    System.out.printf(Locale.ROOT, "seen %s at %s: %.2f for %.2f%n", f, at, slope, right);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2>&1 | sed -n "s/^seen //p")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
