#!/bin/sh
# Datumbox 0.8.2 (Maven: com.datumbox:datumbox-framework-core): L1, L2 and the two of them as they act
# on the weights of its softmax, linear and ordinal regression.
# Expected: L1 takes the learning rate times l1 off a weight's size, as far as 0; so small weights
# become 0, for which one chooses L1.
# Behaviour: it takes off l1 times the weight itself, whatever the learning rate. That is no L1 but a
# decay of the weights, as L2 is, only without the rate: no weight ever becomes 0, large ones lose most,
# and with a rate of 0.001 the penalty is a thousand times too strong. The penalty that is told is that
# of L1.
# Seen, one step, l1 or l2 of 0.1, slope 0:
#   weight 0.005, rate 0.1: L1 takes off 0.0005000, right is 0.0050000; L2 0.0000500, right is 0.0000500
#   weight 0.005, rate 0.001: L1 takes off 0.0005000, right is 0.0001000; L2 0.0000005, right is 0.0000005
#   weight 1.0, rate 0.1: L1 takes off 0.1000000, right is 0.0100000; L2 0.0100000, right is 0.0100000
#   weight 1.0, rate 0.001: L1 takes off 0.1000000, right is 0.0001000; L2 0.0001000, right is 0.0001000
#   weight 10.0, rate 0.1: L1 takes off 1.0000000, right is 0.0100000; L2 0.1000000, right is 0.1000000
#   weight 10.0, rate 0.001: L1 takes off 1.0000000, right is 0.0001000; L2 0.0010000, right is 0.0010000
#   weight 0.005 after 100 steps at rate 0.1: 1.3e-07
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.datumbox</groupId><artifactId>datumbox-framework-core</artifactId><version>0.8.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.datumbox.framework.core.mathematics.regularization.*;
import java.util.*;

class Seen {
  public static void main(String[] args) {
    for (double weight : new double[] {0.005, 1, 10}) {
      for (double rate : new double[] {0.1, 0.001}) {
        Map<String, Double> before = Map.of("w", weight);
        Map<String, Double> one = new HashMap<>(before);
        L1Regularizer.updateWeights(0.1, rate, before, one);
        Map<String, Double> two = new HashMap<>(before);
        L2Regularizer.updateWeights(0.1, rate, before, two);
        System.out.printf(
            Locale.ROOT,
            "weight %s, rate %s: L1 takes off %.7f, right is %.7f; L2 %.7f, right is %.7f%n",
            weight, rate, weight - one.get("w"), Math.min(weight, rate * 0.1),
            weight - two.get("w"), rate * 0.1 * weight);
      }
    }
    Map<String, Double> weights = new HashMap<>(Map.of("w", 0.005));
    for (int i = 0; i < 100; i++) {
      L1Regularizer.updateWeights(0.1, 0.1, weights, weights);
    }
    System.out.printf(Locale.ROOT, "weight 0.005 after 100 steps at rate 0.1: %.1e%n", weights.get("w"));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
