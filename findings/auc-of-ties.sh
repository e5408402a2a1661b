#!/bin/sh
# Sandia's Cognitive Foundry 4.0.1 (Maven: gov.sandia.foundry:gov-sandia-cognition-learning-core) and JSAT
# 0.0.9 (com.edwardraff:JSAT): the area under the ROC curve where scores are equal.
# Expected: the share of pairs of a true and a false example that the scores have in the right order, a
# pair of one score counting half. A classifier that gives everybody the same score has 0.5.
# Behaviour: Cognitive Foundry counts such a pair as wrong, so that classifier has 0, the worst there
# is. (Its trapezoidal area, to be had beside it, lacks the corner at (0, 0), and gives 0, too.) JSAT
# sorts by the score and counts what the sort left: it has anything from 0 to 1 by the order in which
# the examples came. A network that is stuck, or scores that were rounded, look worse than chance with
# the one, and perfect with the other if the file was sorted by class.
# Seen:
#   all in order: Cognitive Foundry 1.000, JSAT 1.000, right is 1.000
#   one pair equal: Cognitive Foundry 0.750, JSAT 1.000, right is 0.875
#   all the same, ones first: Cognitive Foundry 0.000, JSAT 1.000, right is 0.500
#   all the same, ones last: Cognitive Foundry 0.000, JSAT 0.000, right is 0.500
#   all the same, in turn: Cognitive Foundry 0.000, JSAT 0.250, right is 0.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>gov.sandia.foundry</groupId><artifactId>gov-sandia-cognition-learning-core</artifactId><version>4.0.1</version></dependency>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import gov.sandia.cognition.statistics.method.ReceiverOperatingCharacteristic;
import gov.sandia.cognition.util.DefaultPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jsat.classifiers.CategoricalData;
import jsat.classifiers.CategoricalResults;
import jsat.classifiers.evaluation.AUC;

class Seen {
  public static void main(String[] args) {
    tell("all in order", "1100", 0.9, 0.8, 0.2, 0.1);
    tell("one pair equal", "1100", 0.9, 0.5, 0.5, 0.1);
    tell("all the same, ones first", "1100", 0.5, 0.5, 0.5, 0.5);
    tell("all the same, ones last", "0011", 0.5, 0.5, 0.5, 0.5);
    tell("all the same, in turn", "0101", 0.5, 0.5, 0.5, 0.5);
  }

  static void tell(String name, String labels, double... scores) {
    System.out.printf(
        Locale.ROOT, "%s: Cognitive Foundry %.3f, JSAT %.3f, right is %.3f%n",
        name, foundry(labels, scores), jsat(labels, scores), byPairs(labels, scores));
  }

  static double byPairs(String labels, double[] scores) {
    double right = 0;
    int pairs = 0;
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        if (labels.charAt(i) == '1' && labels.charAt(j) == '0') {
          right += (1 + Math.signum(scores[i] - scores[j])) / 2;
          pairs++;
        }
      }
    }
    return right / pairs;
  }

  static double foundry(String labels, double[] scores) {
    List<DefaultPair<Boolean, Double>> pairs = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      pairs.add(new DefaultPair<>(labels.charAt(i) == '1', scores[i]));
    }
    return ReceiverOperatingCharacteristic.createFromTargetEstimatePairs(pairs)
        .computeStatistics()
        .getAreaUnderCurve();
  }

  static double jsat(String labels, double[] scores) {
    AUC area = new AUC();
    area.prepare(new CategoricalData(2));
    for (int i = 0; i < scores.length; i++) {
      double[] answer = {1 - scores[i], scores[i]};
      area.addResult(new CategoricalResults(answer), labels.charAt(i) - '0', 1.0);
    }
    return area.getScore();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
