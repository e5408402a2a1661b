#!/bin/sh
# Stanford CoreNLP 4.5.7 (Maven: edu.stanford.nlp:stanford-corenlp): the summed conditional likelihood,
# by which its linear classifiers learn after setUseSum(true), minus the sum of the probabilities that
# the right classes are given.
# Expected: the gradient is the value's, and the penalty is the one that was asked for.
# Behaviour: of the classes that come before an example's own, none gets a slope: with two classes
# examples of the second teach the first one's weights nothing. And the penalty is w² / 2 whatever prior
# was given, no prior too. (Without the sum both are right, and the same tests pass.)
# Seen, one example of three classes, weights 0, 0.5, -0.5, no prior:
#   not summed, class 0: -0.6928 0.5065 0.1863, difference quotients -0.6928 0.5065 0.1863
#   not summed, class 1: 0.3072 -0.4935 0.1863, difference quotients 0.3072 -0.4935 0.1863
#   not summed, class 2: 0.3072 0.5065 -0.8137, difference quotients 0.3072 0.5065 -0.8137
#   summed, class 0: -0.2128 0.6556 -0.4428, difference quotients -0.2128 0.6556 -0.4428
#   summed, class 1: 0.0000 0.2500 -0.4056, difference quotients 0.1556 0.2500 -0.4056
#   summed, class 2: 0.0000 0.5000 -0.6516, difference quotients 0.0572 0.5944 -0.6516
#   sigma 1: a penalty of 0.2500, summed 0.2500
#   sigma 10: a penalty of 0.0025, summed 0.2500
#   no prior: summed 0.2500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.7</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import edu.stanford.nlp.classify.LogConditionalObjectiveFunction;
import edu.stanford.nlp.classify.LogPrior;
import edu.stanford.nlp.classify.LogPrior.LogPriorType;
import edu.stanford.nlp.optimization.DiffFunction;
import java.util.Locale;

class Seen {
  static final double[] WEIGHTS = {0, 0.5, -0.5};

  public static void main(String[] args) {
    LogPrior none = new LogPrior(LogPriorType.NULL);
    for (int label = 0; label < 3; label++) {
      slopes("not summed", label, objective(label, none, false));
    }
    for (int label = 0; label < 3; label++) {
      slopes("summed", label, objective(label, none, true));
    }
    for (double sigma : new double[] {1, 10}) {
      LogPrior prior = new LogPrior(LogPriorType.QUADRATIC, sigma, 0.1);
      System.out.printf(
          Locale.ROOT, "sigma %.0f: a penalty of %.4f, summed %.4f%n",
          sigma, penalty(prior, false), penalty(prior, true));
    }
    System.out.printf(Locale.ROOT, "no prior: summed %.4f%n", penalty(none, true));
  }

  static DiffFunction objective(int label, LogPrior prior, boolean summed) {
    return new LogConditionalObjectiveFunction<>(
        1, 3, new int[][] {{0}}, new int[] {label}, null, prior, summed);
  }

  static void slopes(String name, int label, DiffFunction objective) {
    double[] gradient = objective.derivativeAt(WEIGHTS).clone();
    StringBuilder seen = new StringBuilder();
    StringBuilder quotients = new StringBuilder();
    double h = 1e-5;
    for (int i = 0; i < 3; i++) {
      double[] above = WEIGHTS.clone();
      double[] below = WEIGHTS.clone();
      above[i] += h;
      below[i] -= h;
      double quotient = (objective.valueAt(above) - objective.valueAt(below)) / (2 * h);
      seen.append(String.format(Locale.ROOT, " %.4f", gradient[i]));
      quotients.append(String.format(Locale.ROOT, " %.4f", quotient));
    }
    System.out.printf("%s, class %d:%s, difference quotients%s%n", name, label, seen, quotients);
  }

  static double penalty(LogPrior prior, boolean summed) {
    double z = 1 + Math.exp(0.5) + Math.exp(-0.5);
    double loss = summed ? -1 / z : Math.log(z);
    return objective(0, prior, summed).valueAt(WEIGHTS) - loss;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
