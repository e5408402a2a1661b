#!/bin/sh
# Vectorz 0.67.0 (Maven: net.mikera:vectorz): the slopes of the cross-entropy -t ln y - (1-t) ln(1-y).
# Expected: by y it is (y - t)/(y (1-y)), by the input of a sigmoid y - t; both are 0 for a perfect answer.
# Behaviour: the first is -t/y - (1-t)/(1-y), a sign wrong in the second part: never 0, and negative whatever the answer, so
# that every answer is drawn to 1. The second is t - y: the way to go, where the slope is asked for.
# Seen (answer y, target t):
#   y 0.5, t 0.5: slope -2.000, quotient 0.000; behind a sigmoid 0.000, quotient 0.000
#   y 0.8, t 0.3: slope -3.875, quotient 3.125; behind a sigmoid -0.500, quotient 0.500
#   y 0.3, t 0.8: slope -2.952, quotient -2.381; behind a sigmoid 0.500, quotient -0.500
#   y 0.9, t 0.0: slope -10.000, quotient 10.000; behind a sigmoid -0.900, quotient 0.900
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.mikera</groupId><artifactId>vectorz</artifactId><version>0.67.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import mikera.vectorz.Ops;

class Seen {
  public static void main(String[] args) {
    tell(0.5, 0.5);
    tell(0.8, 0.3);
    tell(0.3, 0.8);
    tell(0.9, 0.0);
  }

  static void tell(double y, double t) {
    double h = 1e-5;
    double byY = (loss(y + h, t) - loss(y - h, t)) / (2 * h);
    double z = Ops.LOGISTIC.applyInverse(y);
    double byZ =
        (loss(Ops.LOGISTIC.apply(z + h), t) - loss(Ops.LOGISTIC.apply(z - h), t)) / (2 * h);
    System.out.printf(Locale.ROOT,
        "y %.1f, t %.1f: slope %.3f, quotient %.3f; behind a sigmoid %.3f, quotient %.3f%n", y, t,
        Ops.D_CROSS_ENTROPY.apply(y, t), byY + 0.0, Ops.D_CROSS_ENTROPY_LOGISTIC.apply(y, t),
        byZ + 0.0);
  }

  static double loss(double y, double t) {
    return Ops.CROSS_ENTROPY.apply(y, t);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
