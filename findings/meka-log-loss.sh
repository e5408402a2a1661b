#!/bin/sh
# Meka 1.9.3 (Maven: net.sf.meka:meka), for examples with several labels each: its logarithmic losses and
# its squared and absolute error.
# Expected: an answer that is sure and wrong costs most, without a bound; an error is a mean or a sum.
# Behaviour: what a label costs is cut off at the logarithm of the number of labels (LogLossL) or of
# examples (LogLossD). With two labels that is ln 2: to be wrong for sure costs no more than to know
# nothing, and more examples make the same mistakes dearer. L_MSE and L_MAE are the product over the
# labels, not the mean: one label that is right makes them 0, and many labels make them as small.
# Seen, two labels, one of them true:
#   4 examples, right at 0.9: LogLossL 0.105, LogLossD 0.105, log loss 0.105
#   4 examples, all at 0.5: LogLossL 0.693, LogLossD 0.693, log loss 0.693
#   4 examples, wrong at 0.999: LogLossL 0.693, LogLossD 1.386, log loss 6.908
#   100 examples, wrong at 0.999: LogLossL 0.693, LogLossD 4.605, log loss 6.908
#   labels 1 0 1, answers 0.5 0.5 0.5: MSE 0.016, MAE 0.125, means 0.250, 0.500
#   labels 1 0 1, answers 0 1 1: MSE 0.000, MAE 0.000, means 0.667, 0.667
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.meka</groupId><artifactId>meka</artifactId><version>1.9.3</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import java.util.stream.IntStream;
import meka.core.Metrics;

class Seen extends Metrics {
  public static void main(String[] args) {
    logLoss("4 examples, right at 0.9", 4, 0.9);
    logLoss("4 examples, all at 0.5", 4, 0.5);
    logLoss("4 examples, wrong at 0.999", 4, 0.001);
    logLoss("100 examples, wrong at 0.999", 100, 0.001);
    errors("answers 0.5 0.5 0.5", 0.5, 0.5, 0.5);
    errors("answers 0 1 1", 0, 1, 1);
  }

  /** Examples that have the first and not the second label, and are answered so with a probability. */
  static void logLoss(String name, int examples, double probability) {
    int[][] labels = new int[examples][];
    double[][] answers = new double[examples][];
    Arrays.fill(labels, new int[] {1, 0});
    Arrays.fill(answers, new double[] {probability, 1 - probability});
    System.out.printf(Locale.ROOT, "%s: LogLossL %.3f, LogLossD %.3f, log loss %.3f%n", name,
        L_LogLossL(labels, answers), L_LogLossD(labels, answers), -Math.log(probability));
  }

  static void errors(String name, double... answers) {
    int[] labels = {1, 0, 1};
    double[] off = IntStream.range(0, 3).mapToDouble(i -> Math.abs(answers[i] - labels[i])).toArray();
    System.out.printf(Locale.ROOT, "labels 1 0 1, %s: MSE %.3f, MAE %.3f, means %.3f, %.3f%n", name,
        new Seen().L_MSE(labels, answers), new Seen().L_MAE(labels, answers),
        Arrays.stream(off).map(x -> x * x).average().getAsDouble(), Arrays.stream(off).average().getAsDouble());
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
