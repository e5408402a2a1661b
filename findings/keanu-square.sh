#!/bin/sh
# Keanu 0.0.26 (Maven: io.improbable:keanu), for probabilistic models: gradients by its reverse mode.
# Expected: a variable that an operation takes twice has the sum of two slopes: x times x has 2 x.
# Behaviour: the slopes by the two sides go into a map under one key, and the second one takes the first
# one's place. x * x has the slope x, so a squared error that is written as d * d has half of its
# slope; x - x has -1, x / x is not level, x^x loses its exponent's or its base's part. Where the two
# sides are different functions of x (x * exp(x)) all is right, and so is pow(2). SmoothUniform's slope is
# divided by the logarithm of its density where it should be by the density.
# Seen at 0.3, the last at 1.1:
#   x * x: reverse mode 0.300, difference quotient 0.600
#   x^2: reverse mode 0.600, difference quotient 0.600
#   x - x: reverse mode -1.000, difference quotient 0.000
#   x / x: reverse mode -3.333, difference quotient 0.000
#   x^x: reverse mode -0.839, difference quotient -0.142
#   d * d, d = sigmoid(x) - 1: reverse mode -0.104, difference quotient -0.208
#   x * exp(x): reverse mode 1.755, difference quotient 1.755
#   log density of SmoothUniform: reverse mode -22.357, difference quotient -2.143
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.improbable</groupId><artifactId>keanu</artifactId><version>0.0.26</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import io.improbable.keanu.tensor.dbl.DoubleTensor;
import io.improbable.keanu.vertices.ConstantVertex;
import io.improbable.keanu.vertices.dbl.*;
import io.improbable.keanu.vertices.dbl.probabilistic.*;
import java.util.Locale;
import java.util.function.*;

class Seen {
  public static void main(String[] args) {
    tell("x * x", x -> x.times(x));
    tell("x^2", x -> x.pow(2));
    tell("x - x", x -> x.minus(x));
    tell("x / x", x -> x.div(x));
    tell("x^x", x -> x.pow(x));
    tell("d * d, d = sigmoid(x) - 1", x -> {
      DoubleVertex d = x.sigmoid().minus(1);
      return d.times(d);
    });
    tell("x * exp(x)", x -> x.times(x.exp()));
    SmoothUniformVertex smooth = new SmoothUniformVertex(0.0, 1.0, 0.5);
    smooth.setValue(1.1);
    print("log density of SmoothUniform", smooth.dLogProbAtValue(smooth).get(smooth).scalar(),
        quotient(x -> smooth.logProb(DoubleTensor.scalar(x)), 1.1));
  }

  static void tell(String name, UnaryOperator<DoubleVertex> function) {
    UniformVertex x = new UniformVertex(-1.0, 1.0);
    x.setValue(0.3);
    double slope = Differentiator.reverseModeAutoDiff(function.apply(x), x).withRespectTo(x).scalar();
    print(name, slope, quotient(at -> function.apply(ConstantVertex.of(at)).getValue().scalar(), 0.3));
  }

  static double quotient(DoubleUnaryOperator function, double x) {
    return (function.applyAsDouble(x + 1e-6) - function.applyAsDouble(x - 1e-6)) / 2e-6;
  }

  static void print(String name, double slope, double quotient) {
    System.out.printf(Locale.ROOT, "%s: reverse mode %.3f, difference quotient %.3f%n", name, slope, quotient);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
