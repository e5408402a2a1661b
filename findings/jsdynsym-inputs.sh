#!/bin/sh
# jsdynsym 0.11.0 (Maven: io.github.ericmedvet:jsdynsym.core): its multi-layer perceptron.
# Expected: a neuron's output is the activation of its bias and of the weighted inputs; inputs are taken as they are.
# Behaviour: the inputs, too, go through the activation first. With ReLU a network does not see an input below 0, with the
# sign it sees no size at all, and with tanh or sigmoid none of inputs that are large.
# Seen, one neuron with bias 0.1 and weight 0.5:
#   RELU of 0.1 + 0.5 * -2.0: 0.100, right is 0.000, of an activated x 0.100
#   RELU of 0.1 + 0.5 * 0.5: 0.350, right is 0.350, of an activated x 0.350
#   RELU of 0.1 + 0.5 * 5.0: 2.600, right is 2.600, of an activated x 2.600
#   TANH of 0.1 + 0.5 * -2.0: -0.364, right is -0.716, of an activated x -0.364
#   TANH of 0.1 + 0.5 * 0.5: 0.319, right is 0.336, of an activated x 0.319
#   TANH of 0.1 + 0.5 * 5.0: 0.537, right is 0.989, of an activated x 0.537
#   SIGMOID of 0.1 + 0.5 * -2.0: 0.540, right is 0.289, of an activated x 0.540
#   SIGMOID of 0.1 + 0.5 * 0.5: 0.601, right is 0.587, of an activated x 0.601
#   SIGMOID of 0.1 + 0.5 * 5.0: 0.645, right is 0.931, of an activated x 0.645
#   IDENTITY of 0.1 + 0.5 * -2.0: -0.900, right is -0.900, of an activated x -0.900
#   IDENTITY of 0.1 + 0.5 * 0.5: 0.350, right is 0.350, of an activated x 0.350
#   IDENTITY of 0.1 + 0.5 * 5.0: 2.600, right is 2.600, of an activated x 2.600
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.ericmedvet</groupId><artifactId>jsdynsym.core</artifactId><version>0.11.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import io.github.ericmedvet.jsdynsym.core.numerical.ann.MultiLayerPerceptron;
import io.github.ericmedvet.jsdynsym.core.numerical.ann.MultiLayerPerceptron.ActivationFunction;
import java.util.List;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    for (var activation :
        List.of(
            ActivationFunction.RELU,
            ActivationFunction.TANH,
            ActivationFunction.SIGMOID,
            ActivationFunction.IDENTITY)) {
      var network =
          new MultiLayerPerceptron(activation, 1, new int[0], 1, new double[] {0.1, 0.5});
      for (double x : new double[] {-2, 0.5, 5}) {
        System.out.printf(
            Locale.ROOT,
            "%s of 0.1 + 0.5 * %.1f: %.3f, right is %.3f, of an activated x %.3f%n",
            activation, x, network.compute(new double[] {x})[0],
            activation.applyAsDouble(0.1 + 0.5 * x),
            activation.applyAsDouble(0.1 + 0.5 * activation.applyAsDouble(x)));
      }
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
