#!/bin/sh
# Vectorz 0.67.0 (Maven: net.mikera:vectorz): the slope of one function divided by another.
# Expected: that of f/g is (f'g - fg')/g².
# Behaviour: only the second part is divided by g²: f'g - fg'/g². So the slope of x²/exp(x) grows where the function falls.
# Where the divisor is a constant, the slope is minus infinity. Sums, products and compositions are right.
# Seen:
#   x^2 / exp(x) at 1: slope 5.0687, quotient 0.3679
#   x^2 / exp(x) at 4: slope 436.4922, quotient -0.1465
#   exp(x) / x^2 at 1: slope 1.3591, quotient -2.7183
#   exp(x) / x^2 at 4: slope 866.7456, quotient 1.7062
#   exp(x) / 2 at 1: slope -Infinity, quotient 1.3591
#   exp(x) / 2 at 4: slope -Infinity, quotient 27.2991
#   x^2 * exp(x) at 1: slope 8.1548, quotient 8.1548
#   x^2 * exp(x) at 4: slope 1310.3556, quotient 1310.3556
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
import mikera.vectorz.Op;
import mikera.vectorz.Ops;
import mikera.vectorz.ops.Constant;

class Seen {
  public static void main(String[] args) {
    tell("x^2 / exp(x)", Ops.divide(Ops.SQUARE, Ops.EXP));
    tell("exp(x) / x^2", Ops.divide(Ops.EXP, Ops.SQUARE));
    tell("exp(x) / 2", Ops.divide(Ops.EXP, Constant.create(2)));
    tell("x^2 * exp(x)", Ops.product(Ops.SQUARE, Ops.EXP));
  }

  static void tell(String name, Op op) {
    for (double x : new double[] {1, 4}) {
      double quotient = (op.apply(x + 1e-5) - op.apply(x - 1e-5)) / 2e-5;
      System.out.printf(Locale.ROOT, "%s at %.0f: slope %.4f, quotient %.4f%n", name, x,
          op.derivative(x), quotient);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
