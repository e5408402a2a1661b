#!/bin/sh
# Sandia's Cognitive Foundry 4.0.1 (Maven: gov.sandia.foundry:gov-sandia-cognition-learning-core): the
# area under the ROC curve.
# Expected: the share of pairs of a true and a false example that the scores have in the right order, a
# pair of one score counting half. A classifier that gives everybody the same score has 0.5.
# Behaviour: where scores are equal the pair counts nothing, so that classifier has 0, the worst there
# is. The trapezoidal area, to be had beside it, lacks the corner at (0, 0): it is right while the best
# score is one example's alone. Scores that were rounded lose area, a network that is stuck looks worse
# than chance.
# Seen:
#   all in order: 1.000, trapezoidal 1.000, right is 1.000
#   one pair equal: 0.750, trapezoidal 0.875, right is 0.875
#   rounded: 0.500, trapezoidal 0.500, right is 0.750
#   all the same: 0.000, trapezoidal 0.000, right is 0.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>gov.sandia.foundry</groupId><artifactId>gov-sandia-cognition-learning-core</artifactId><version>4.0.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import gov.sandia.cognition.statistics.method.ReceiverOperatingCharacteristic;
import gov.sandia.cognition.statistics.method.ReceiverOperatingCharacteristic.Statistic;
import gov.sandia.cognition.util.DefaultPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    boolean[] labels = {true, true, false, false};
    tell("all in order", labels, 0.9, 0.8, 0.2, 0.1);
    tell("one pair equal", labels, 0.9, 0.5, 0.5, 0.1);
    tell("rounded", labels, 1, 1, 1, 0);
    tell("all the same", labels, 0.5, 0.5, 0.5, 0.5);
  }

  static void tell(String name, boolean[] labels, double... scores) {
    List<DefaultPair<Boolean, Double>> pairs = new ArrayList<>();
    double right = 0;
    for (int i = 0; i < 4; i++) {
      pairs.add(new DefaultPair<>(labels[i], scores[i]));
      for (int j = 0; j < 4; j++) {
        right += labels[i] && !labels[j] ? (1 + Math.signum(scores[i] - scores[j])) / 2 / 4 : 0;
      }
    }
    ReceiverOperatingCharacteristic curve =
        ReceiverOperatingCharacteristic.createFromTargetEstimatePairs(pairs);
    System.out.printf(
        Locale.ROOT, "%s: %.3f, trapezoidal %.3f, right is %.3f%n",
        name, curve.computeStatistics().getAreaUnderCurve(),
        Statistic.computeAreaUnderCurveTrapezoid(curve.getSortedROCData()), right);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
