#!/bin/sh
# DDogleg 0.24.1 (Maven: org.ddogleg:ddogleg): DerivativeChecker.gradientR, its relative check of a gradient.
# Expected: a tolerance of 1e-4 allows a gradient to be wrong by a ten-thousandth of its size, and no more.
# Behaviour: with a tolerance alone it calls the absolute check, its sister. So it passes a gradient of the double
# size, and one of the wrong sign, as long as it is below the tolerance, and refuses a right one that is large,
# as the difference quotient is not that exact. With the size of the difference as a further argument it is
# relative, as is jacobianR either way.
# Seen for c x² at 0.7, with the tolerance 1e-4, the last with the difference's size that is its own default:
#   c 1e-5, gradient times 1: passes, with the size given passes
#   c 1e-5, gradient times 2: passes, with the size given fails
#   c 1e-5, gradient times -1: passes, with the size given fails
#   c 1e+5, gradient times 1: fails, with the size given passes
#   c 1e+0, gradient times 2: fails, with the size given fails
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.ddogleg</groupId><artifactId>ddogleg</artifactId><version>0.24.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import org.ddogleg.optimization.DerivativeChecker;
import org.ddogleg.optimization.functions.*;

class Seen {
  public static void main(String[] args) {
    tell("1e-5", 1);
    tell("1e-5", 2);
    tell("1e-5", -1);
    tell("1e+5", 1);
    tell("1e+0", 2);
  }

  static void tell(String size, int factor) {
    double c = Double.parseDouble(size);
    FunctionNtoS f =
        new FunctionNtoS() {
          public int getNumOfInputsN() {
            return 1;
          }

          public double process(double[] x) {
            return c * x[0] * x[0];
          }
        };
    FunctionNtoN gradient =
        new FunctionNtoN() {
          public int getN() {
            return 1;
          }

          public void process(double[] x, double[] slope) {
            slope[0] = factor * 2 * c * x[0];
          }
        };
    double[] at = {0.7};
    boolean passes = DerivativeChecker.gradientR(f, gradient, at, 1e-4);
    boolean given = DerivativeChecker.gradientR(f, gradient, at, 1e-4, Math.sqrt(Math.ulp(1.0)));
    System.out.println(
        "c " + size + ", gradient times " + factor + ": " + (passes ? "passes" : "fails")
            + ", with the size given " + (given ? "passes" : "fails"));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
