#!/bin/sh
# finmath-lib 6.0.28 (Maven: net.finmath:finmath-lib): its four implementations of automatic differentiation.
# Expected: one slope, that of the difference quotient.
# Behaviour: in the two of its package for alternatives the slope by the denominator has the wrong sign, of addRatio and
# subRatio and of discount, which is a division by 1 + rate: steps by it move a rate the wrong way. The backward
# and the forward one are right, and plain division is in all four.
# Seen, x = 0.7, y = 1.3, z = 0.4:
#   x / y by y: backward -0.4142, forward -0.4142; pathwise -0.4142, not optimized -0.4142; is -0.4142
#   x.discount(y, 0.5) by y: backward -0.1286, forward -0.1286; pathwise 0.1286, not optimized 0.1286; is -0.1286
#   x + y z by z: backward 1.3000, forward 1.3000; pathwise 1.3000, not optimized 1.3000; is 1.3000
#   x + y / z by z: backward -8.1250, forward -8.1250; pathwise 8.1250, not optimized 8.1250; is -8.1250
#   x - y / z by z: backward 8.1250, forward 8.1250; pathwise -8.1250, not optimized -8.1250; is 8.1250
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.finmath</groupId><artifactId>finmath-lib</artifactId><version>6.0.28</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import net.finmath.montecarlo.RandomVariableFromDoubleArray;
import net.finmath.montecarlo.automaticdifferentiation.*;
import net.finmath.montecarlo.automaticdifferentiation.backward.*;
import net.finmath.montecarlo.automaticdifferentiation.backward.alternative.*;
import net.finmath.montecarlo.automaticdifferentiation.forward.*;
import net.finmath.stochastic.RandomVariable;

class Seen {
  interface Formula {
    RandomVariable of(RandomVariable[] v);
  }

  static final double[] AT = {0.7, 1.3, 0.4};

  public static void main(String[] args) {
    tell("x / y by y", v -> v[0].div(v[1]), 1);
    tell("x.discount(y, 0.5) by y", v -> v[0].discount(v[1], 0.5), 1);
    tell("x + y z by z", v -> v[0].addProduct(v[1], v[2]), 2);
    tell("x + y / z by z", v -> v[0].addRatio(v[1], v[2]), 2);
    tell("x - y / z by z", v -> v[0].subRatio(v[1], v[2]), 2);
  }

  static void tell(String name, Formula formula, int by) {
    System.out.printf(
        Locale.ROOT,
        "%s: backward %.4f, forward %.4f; pathwise %.4f, not optimized %.4f; is %.4f%n",
        name,
        slope(new RandomVariableDifferentiableAADFactory(), formula, by),
        slope(new RandomVariableDifferentiableADFactory(), formula, by),
        slope(new RandomVariableDifferentiableAADPathwiseFactory(), formula, by),
        slope(new RandomVariableDifferentiableAADStochasticNonOptimizedFactory(), formula, by),
        (value(formula, by, 1e-6) - value(formula, by, -1e-6)) / 2e-6);
  }

  static double slope(AbstractRandomVariableDifferentiableFactory factory, Formula formula, int by) {
    var v = new RandomVariableDifferentiable[AT.length];
    for (int i = 0; i < v.length; i++) {
      v[i] = factory.createRandomVariable(0, new double[] {AT[i], AT[i]});
    }
    var result = (RandomVariableDifferentiable) formula.of(v);
    return result.getGradient().get(v[by].getID()).getAverage();
  }

  static double value(Formula formula, int by, double step) {
    var v = new RandomVariable[AT.length];
    for (int i = 0; i < v.length; i++) {
      double x = i == by ? AT[i] + step : AT[i];
      v[i] = new RandomVariableFromDoubleArray(0.0, new double[] {x, x});
    }
    return formula.of(v).getAverage();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
