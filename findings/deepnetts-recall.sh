#!/bin/sh
# Deep Netts 1.13.2 (Maven: com.deepnetts:deepnetts-core): precision and recall of several classes.
# Expected: of class a, which 6 examples are of and 7 were taken for, 5 rightly, the precision is 5/7
# and the recall 5/6; 3 of all 25 were mistaken as to a, so its accuracy is 22/25.
# Behaviour: ClassificationMetrics.createFrom counts the false positives as false negatives too, so
# recall, F1 and precision are one number for each class; the accuracy leaves out what was mistaken
# among the other classes. ConfusionMatrix itself counts both rightly.
# Seen:
#   a: precision 0.714, recall 0.714 for 0.833, F1 0.714 for 0.769, accuracy 0.769 for 0.880
#   b: precision 0.636, recall 0.636 for 0.700, F1 0.636 for 0.667, accuracy 0.632 for 0.720
#   c: precision 0.857, recall 0.857 for 0.667, F1 0.857 for 0.750, accuracy 0.733 for 0.840
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.deepnetts</groupId><artifactId>deepnetts-core</artifactId><version>1.13.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import deepnetts.eval.ClassificationMetrics;
import deepnetts.eval.ConfusionMatrix;
import java.util.Locale;

class Seen {
  /** By row what the examples are, by column what they were taken for. */
  static final int[][] COUNTS = {{5, 1, 0}, {2, 7, 1}, {0, 3, 6}};

  public static void main(String[] args) {
    ConfusionMatrix matrix = new ConfusionMatrix(new String[] {"a", "b", "c"});
    for (int is = 0; is < 3; is++) {
      for (int taken = 0; taken < 3; taken++) {
        for (int n = 0; n < COUNTS[is][taken]; n++) {
          matrix.inc(is, taken);
        }
      }
    }
    ClassificationMetrics[] metrics = ClassificationMetrics.createFrom(matrix);
    for (int k = 0; k < 3; k++) {
      double right = COUNTS[k][k];
      double falsePositive = -right;
      double falseNegative = -right;
      for (int j = 0; j < 3; j++) {
        falsePositive += COUNTS[j][k];
        falseNegative += COUNTS[k][j];
      }
      System.out.printf(
          Locale.ROOT,
          "%s: precision %.3f, recall %.3f for %.3f, F1 %.3f for %.3f, accuracy %.3f for %.3f%n",
          metrics[k].getClassLabel(),
          metrics[k].getPrecision(),
          metrics[k].getRecall(),
          right / (right + falseNegative),
          metrics[k].getF1Score(),
          2 * right / (2 * right + falsePositive + falseNegative),
          metrics[k].getAccuracy(),
          (25 - falsePositive - falseNegative) / 25);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
