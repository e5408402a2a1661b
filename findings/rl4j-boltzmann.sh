#!/bin/sh
# RL4J 1.0.0-M1.1 (Maven: org.deeplearning4j:rl4j-core), on ND4J's native backend: its Boltzmann policy.
# Expected: an action is drawn with the probability of the softmax of the values.
# Behaviour: the number that is drawn is compared with each exponential alone, where it should be with their sums so
# far. The first action has its right probability; each other one is drawn only where its exponential is larger
# than all before it; in all that is left there is no action: it is -1, of two equal values half of the times.
# Seen, of 10000 drawn:
#   values 0.0, 0.0: 0.50 0.00, none 0.50, right are 0.50 0.50
#   values 1.0, 0.0: 0.73 0.00, none 0.27, right are 0.73 0.27
#   values 0.0, 1.0: 0.27 0.45, none 0.27, right are 0.27 0.73
#   values 0.0, 0.0, 0.0, 0.0: 0.25 0.00 0.00 0.00, none 0.75, right are 0.25 0.25 0.25 0.25
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.deeplearning4j</groupId><artifactId>rl4j-core</artifactId><version>1.0.0-M1.1</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>org.deeplearning4j</groupId><artifactId>rl4j-api</artifactId><version>1.0.0-M1.1</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>org.deeplearning4j</groupId><artifactId>deeplearning4j-nn</artifactId><version>1.0.0-M1.1</version></dependency>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-native</artifactId><version>1.0.0-M1.1</version></dependency>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-native</artifactId><version>1.0.0-M1.1</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.bytedeco</groupId><artifactId>openblas</artifactId><version>0.3.13-1.5.5</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.lang.reflect.Proxy;
import java.util.*;
import org.deeplearning4j.rl4j.network.*;
import org.deeplearning4j.rl4j.network.dqn.IDQN;
import org.deeplearning4j.rl4j.observation.Observation;
import org.deeplearning4j.rl4j.policy.BoltzmannQ;
import org.nd4j.linalg.factory.Nd4j;

class Seen {
  static final int DRAWN = 10000;

  public static void main(String[] args) {
    tell(0, 0);
    tell(1, 0);
    tell(0, 1);
    tell(0, 0, 0, 0);
  }

  static void tell(double... values) {
    Observation observation = new Observation(Nd4j.zeros(1, 1));
    BoltzmannQ policy = new BoltzmannQ(network(values), Nd4j.getRandomFactory().getNewRandomInstance(1));
    int[] counts = new int[values.length + 1];
    for (int i = 0; i < DRAWN; i++) {
      counts[policy.nextAction(observation) + 1]++;
    }
    StringJoiner names = new StringJoiner(", ");
    StringJoiner seen = new StringJoiner(" ");
    StringJoiner right = new StringJoiner(" ");
    double sum = Arrays.stream(values).map(Math::exp).sum();
    for (int i = 0; i < values.length; i++) {
      names.add("" + values[i]);
      seen.add(two((double) counts[i + 1] / DRAWN));
      right.add(two(Math.exp(values[i]) / sum));
    }
    System.out.printf(
        "values %s: %s, none %s, right are %s%n", names, seen, two((double) counts[0] / DRAWN), right);
  }

  // A network that answers with these values, whatever it is asked.
  static IDQN network(double[] values) {
    return (IDQN) Proxy.newProxyInstance(
        Seen.class.getClassLoader(), new Class<?>[] {IDQN.class}, (proxy, method, arguments) -> {
          NeuralNetOutput output = new NeuralNetOutput();
          output.put(CommonOutputNames.QValues, Nd4j.create(new double[][] {values}));
          return output;
        });
  }

  static String two(double x) {
    return String.format(Locale.ROOT, "%.2f", x);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
