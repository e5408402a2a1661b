#!/bin/sh
# Vectorz 0.67.0 (Maven: net.mikera:vectorz): the slope of a function, from its output.
# Expected: derivativeForOutput of f(x) is derivative of x, as back-propagation needs it; where an output has two
# slopes, hasDerivativeForOutput says no.
# Behaviour: for powers p it is y^(1 + 1/p)/p for p y^(1 - 1/p), so that for roots it grows where the slope falls. The sine's is
# the angle, and that of x² + 2x + 3 is always 2. For all, hasDerivativeForOutput says yes. Sigmoid, tanh and sqrt are right.
# Seen:
#   sigmoid at 0.5: true, from the output 0.2350, from the input 0.2350
#   sigmoid at 2.0: true, from the output 0.1050, from the input 0.1050
#   sqrt at 0.5: true, from the output 0.7071, from the input 0.7071
#   sqrt at 2.0: true, from the output 0.3536, from the input 0.3536
#   cube root at 0.5: true, from the output 1.1906, from the input 0.5291
#   cube root at 2.0: true, from the output 7.5595, from the input 0.2100
#   cube at 0.5: true, from the output 0.0208, from the input 0.7500
#   cube at 2.0: true, from the output 5.3333, from the input 12.0000
#   x^2 + 2x + 3 at 0.5: true, from the output 2.0000, from the input 3.0000
#   x^2 + 2x + 3 at 2.0: true, from the output 2.0000, from the input 6.0000
#   sin at 0.5: true, from the output 0.5000, from the input 0.8776
#   sin at 2.0: true, from the output 1.1416, from the input -0.4161
#   tanh at 0.5: true, from the output 0.7864, from the input 0.7864
#   tanh at 2.0: true, from the output 0.0707, from the input 0.0707
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
import mikera.vectorz.ops.*;

class Seen {
  public static void main(String[] args) {
    tell("sigmoid", Ops.LOGISTIC);
    tell("sqrt", Ops.SQRT);
    tell("cube root", Ops.CBRT);
    tell("cube", Power.create(3));
    tell("x^2 + 2x + 3", Quadratic.create(1, 2, 3));
    tell("sin", Ops.SIN);
    tell("tanh", Ops.TANH);
  }

  static void tell(String name, Op op) {
    for (double x : new double[] {0.5, 2}) {
      double y = op.apply(x);
      System.out.printf(Locale.ROOT, "%s at %.1f: %b, from the output %.4f, from the input %.4f%n",
          name, x, op.hasDerivativeForOutput(), op.derivativeForOutput(y), op.derivative(x));
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
