#!/bin/sh
# SimpleDNN 0.11.1 (Maven: com.kotlinnlp:simplednn): two derivatives.
# Expected: the errors of the augmented mean squared error are the slope of its value; the derivative of the softmax
# "in x" is that in x, as it is for the other activations.
# Behaviour: the part of the loss that adds noise is squared, factor and all, while in its slope the factor stands once:
# with the weakest noise that part is ten times too large. And softmax' derivative takes its input for its output: at
# the sums 2 and -1 it has slopes below 0 where there are none, and one of 2, where none can be above a quarter.
# Seen:
#   augmented error of 0.8 for 0.3, noise none: slope 0.2500, difference quotient 0.2500
#   augmented error of 0.8 for 0.3, noise soft: slope 0.2881, difference quotient 0.2536
#   augmented error of 0.8 for 0.3, noise medium: slope 0.5028, difference quotient 0.4098
#   augmented error of 0.8 for 0.3, noise hard: slope 0.6500, difference quotient 0.6500
#   sigmoid at 2: slope 0.1050, difference quotient 0.1050
#   softmax at (2, -1), first by first: slope -2.0000, difference quotient 0.0452
#   softmax at (2, -1), first by second: slope 2.0000, difference quotient -0.0452
#   softmax at (2, -1), second by second: slope -2.0000, difference quotient 0.0452
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.kotlinnlp</groupId><artifactId>simplednn</artifactId><version>0.11.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.kotlinnlp.simplednn.core.functionalities.activations.*;
import com.kotlinnlp.simplednn.core.functionalities.losses.AugmentedMSECalculator;
import com.kotlinnlp.simplednn.simplemath.ndarray.dense.*;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

class Seen {
  public static void main(String[] args) {
    for (var strength : AugmentedMSECalculator.InjectedErrorStrength.values()) {
      AugmentedMSECalculator loss = new AugmentedMSECalculator(0.5, 10);
      loss.setInjectedErrorStrength(strength);
      tell(
          "augmented error of 0.8 for 0.3, noise " + strength.name().toLowerCase(Locale.ROOT),
          loss.calculateErrors(array(0.8), array(0.3)).get(0),
          quotient(y -> loss.calculateLoss(array(y), array(0.3)).get(0), 0.8));
    }
    Sigmoid sigmoid = new Sigmoid();
    tell("sigmoid at 2", sigmoid.df(array(2)).get(0), quotient(x -> sigmoid.f(array(x)).get(0), 2));
    Softmax softmax = new Softmax();
    DenseNDArray slopes = softmax.df(array(2, -1));
    tell(
        "softmax at (2, -1), first by first",
        slopes.get(0, 0), quotient(x -> softmax.f(array(x, -1)).get(0), 2));
    tell(
        "softmax at (2, -1), first by second",
        slopes.get(0, 1), quotient(x -> softmax.f(array(2, x)).get(0), -1));
    tell(
        "softmax at (2, -1), second by second",
        slopes.get(1, 1), quotient(x -> softmax.f(array(2, x)).get(1), -1));
  }

  static DenseNDArray array(double... values) {
    return DenseNDArrayFactory.INSTANCE.arrayOf(values);
  }

  static double quotient(DoubleUnaryOperator function, double x) {
    return (function.applyAsDouble(x + 1e-6) - function.applyAsDouble(x - 1e-6)) / 2e-6;
  }

  static void tell(String name, double slope, double quotient) {
    System.out.printf(Locale.ROOT, "%s: slope %.4f, difference quotient %.4f%n", name, slope, quotient);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
