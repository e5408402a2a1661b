#!/bin/sh
# BURLAP 3.0.1 (Maven: edu.brown.cs.burlap): its Fourier basis, with coefficients that one gives it.
# Expected: with the coefficients c the feature of x is cos(pi c . x), whoever chose c.
# Behaviour: given coefficients, it never learns how many variables a state has, and sums over none of them: every feature is
# cos(0), which is 1, in every state. A linear value function of them has one value for all states. With the
# coefficients that it makes itself, which are the same ones here, all is right.
# Seen, at (0.25, 0.5):
#   coefficients (0, 0): its own 1.000, given 1.000, right is 1.000
#   coefficients (0, 1): its own 0.000, given 1.000, right is 0.000
#   coefficients (1, 0): its own 0.707, given 1.000, right is 0.707
#   coefficients (1, 1): its own -0.707, given 1.000, right is -0.707
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.brown.cs.burlap</groupId><artifactId>burlap</artifactId><version>3.0.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import burlap.behavior.functionapproximation.dense.DenseStateFeatures;
import burlap.behavior.functionapproximation.dense.fourier.FourierBasis;
import burlap.mdp.core.state.*;
import java.util.*;

class Seen {
  static final double[] VARIABLES = {0.25, 0.5};

  public static void main(String[] args) {
    FourierBasis own = new FourierBasis(new Variables(), 1);
    double[] ownFeatures = own.features(NullState.instance);
    List<short[]> coefficients = new ArrayList<>();
    for (int i = 0; i < ownFeatures.length; i++) {
      coefficients.add(own.getCoefficientVector(i).clone());
    }
    FourierBasis given = new FourierBasis(new Variables(), 1);
    given.setCoefficientVectors(coefficients);
    double[] givenFeatures = given.features(NullState.instance);
    for (int i = 0; i < ownFeatures.length; i++) {
      short[] c = coefficients.get(i);
      System.out.printf(
          Locale.ROOT, "coefficients (%d, %d): its own %.3f, given %.3f, right is %.3f%n", c[0], c[1],
          ownFeatures[i], givenFeatures[i], Math.cos(Math.PI * (c[0] * VARIABLES[0] + c[1] * VARIABLES[1])));
    }
  }

  static class Variables implements DenseStateFeatures {
    public double[] features(State state) {
      return VARIABLES;
    }

    public DenseStateFeatures copy() {
      return this;
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
