#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): TrigMath.atanh, the inverse of the hyperbolic tangent.
# Expected: (ln(1 + y) - ln(1 - y)) / 2 for y from -1 to 1, as tanh has them; its asinh and acosh are right.
# Behaviour: it is no number for any of these.
# Seen:
#   atanh of -0.9640: NaN, right is -2.0000
#   atanh of -0.4621: NaN, right is -0.5000
#   atanh of 0.0000: NaN, right is 0.0000
#   atanh of 0.0997: NaN, right is 0.1000
#   atanh of 0.7616: NaN, right is 1.0000
#   atanh of 0.9951: NaN, right is 3.0000
#   asinh of sinh of 0.5: 0.5000; acosh of cosh of 0.5: 0.5000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import jsat.math.TrigMath;

class Seen {
  public static void main(String[] args) {
    for (double x : new double[] {-2, -0.5, 0, 0.1, 1, 3}) {
      double y = Math.tanh(x);
      System.out.printf("atanh of %.4f: %.4f, right is %.4f%n", y, TrigMath.atanh(y), x);
    }
    System.out.printf("asinh of sinh of 0.5: %.4f; acosh of cosh of 0.5: %.4f%n",
        TrigMath.asinh(Math.sinh(0.5)), TrigMath.acosh(Math.cosh(0.5)));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
