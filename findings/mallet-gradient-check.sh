#!/bin/sh
# MALLET 2.0.8 (Maven: cc.mallet:mallet): its gradient check, TestOptimizable.
# Expected: a gradient that is not the slope of the value fails, one that is passes.
# Behaviour: only the direction is compared, as an angle. A gradient that is a hundred times too
# large or a thousand times too small passes, so a forgotten 2, mean or learning rate is never
# found; a wrong entry passes as long as it is small beside the others. And the whole
# check begins with all parameters at 0: where the right gradient is 0 itself, it has no direction,
# and it fails.
# Seen (value -w*w - 2*v*v, at w = 1, v = 2):
#   the gradient itself: passes
#   100 times as large: passes
#   0.001 times as large: passes
#   of w the wrong sign: fails
#   at w = 0.01 the wrong sign: passes
#   the gradient itself, whole check: fails
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>cc.mallet</groupId><artifactId>mallet</artifactId><version>2.0.8</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import cc.mallet.optimize.Optimizable;
import cc.mallet.optimize.tests.TestOptimizable;
import java.util.logging.*;

class Seen {
  /** Its gradient's two entries are the right ones times two factors. */
  static class Parabola implements Optimizable.ByGradientValue {
    final double factorOfW;
    final double factorOfV;
    double[] at;

    Parabola(double w, double factorOfW, double factorOfV) {
      this.at = new double[] {w, 2};
      this.factorOfW = factorOfW;
      this.factorOfV = factorOfV;
    }

    @Override
    public double getValue() {
      return -at[0] * at[0] - 2 * at[1] * at[1];
    }

    @Override
    public void getValueGradient(double[] gradient) {
      gradient[0] = -2 * at[0] * factorOfW;
      gradient[1] = -4 * at[1] * factorOfV;
    }

    @Override
    public int getNumParameters() {
      return at.length;
    }

    @Override
    public void getParameters(double[] into) {
      System.arraycopy(at, 0, into, 0, at.length);
    }

    @Override
    public double getParameter(int index) {
      return at[index];
    }

    @Override
    public void setParameters(double[] parameters) {
      at = parameters.clone();
    }

    @Override
    public void setParameter(int index, double value) {
      at[index] = value;
    }
  }

  public static void main(String[] args) {
    Logger.getLogger("").setLevel(Level.OFF);
    tell("the gradient itself", new Parabola(1, 1, 1), false);
    tell("100 times as large", new Parabola(1, 100, 100), false);
    tell("0.001 times as large", new Parabola(1, 0.001, 0.001), false);
    tell("of w the wrong sign", new Parabola(1, -1, 1), false);
    tell("at w = 0.01 the wrong sign", new Parabola(0.01, -1, 1), false);
    tell("the gradient itself, whole check", new Parabola(1, 1, 1), true);
  }

  static void tell(String gradient, Parabola parabola, boolean whole) {
    String verdict = "passes";
    try {
      if (whole) {
        TestOptimizable.testValueAndGradient(parabola);
      } else {
        TestOptimizable.testValueAndGradientCurrentParameters(parabola);
      }
    } catch (IllegalStateException refused) {
      verdict = "fails";
    }
    System.out.println("seen " + gradient + ": " + verdict);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log" | sed -n "s/^seen //p")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
