#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): AUC, the area under the ROC curve, of examples with weights.
# Expected: the share of the pairs of an example of each class that are ranked right, each pair counted by the product of
# its two weights; an example of the weight 2 counts as two; 1 where all are ranked right.
# Behaviour: with weights of 1 it is right. With others it is not even 1 for a perfect ranking, nor 0 for the wrong one,
# and can be below 0 and far above 1; equal weights of 2 or a half change it.
# Seen, six examples of two classes:
#   all ranked right
#     weights [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]: 1.0000, right is 1.0000
#     weights [2.0, 2.0, 2.0, 2.0, 2.0, 2.0]: 0.5000, right is 1.0000
#     weights [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]: 2.0000, right is 1.0000
#     weights [1.0, 1.0, 3.0, 2.0, 1.0, 1.0]: 0.7500, right is 1.0000
#     weights [1.0, 1.0, 1.0, 4.0, 4.0, 4.0]: 0.2500, right is 1.0000
#   one pair wrong
#     weights [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]: 0.8889, right is 0.8889
#     weights [2.0, 2.0, 2.0, 2.0, 2.0, 2.0]: 0.4444, right is 0.8889
#     weights [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]: 1.7778, right is 0.8889
#     weights [1.0, 1.0, 3.0, 2.0, 1.0, 1.0]: 0.6000, right is 0.7000
#     weights [1.0, 1.0, 1.0, 4.0, 4.0, 4.0]: 0.2222, right is 0.8889
#   all ranked wrong
#     weights [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]: 0.0000, right is 0.0000
#     weights [2.0, 2.0, 2.0, 2.0, 2.0, 2.0]: 0.0000, right is 0.0000
#     weights [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]: 0.0000, right is 0.0000
#     weights [1.0, 1.0, 3.0, 2.0, 1.0, 1.0]: 0.0000, right is 0.0000
#     weights [1.0, 1.0, 1.0, 4.0, 4.0, 4.0]: 0.0000, right is 0.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Arrays;
import jsat.classifiers.CategoricalData;
import jsat.classifiers.CategoricalResults;
import jsat.classifiers.evaluation.AUC;

class Seen {
  static final int[] CLASSES = {0, 0, 0, 1, 1, 1};

  public static void main(String[] args) {
    tell("all ranked right", new double[] {.9, .8, .7, .4, .3, .2});
    tell("one pair wrong", new double[] {.9, .8, .4, .7, .3, .2});
    tell("all ranked wrong", new double[] {.2, .3, .4, .7, .8, .9});
  }

  static void tell(String name, double[] scores) {
    System.out.println(name);
    tell(scores, 1, 1, 1, 1, 1, 1);
    tell(scores, 2, 2, 2, 2, 2, 2);
    tell(scores, .5, .5, .5, .5, .5, .5);
    tell(scores, 1, 1, 3, 2, 1, 1);
    tell(scores, 1, 1, 1, 4, 4, 4);
  }

  static void tell(double[] scores, double... weights) {
    AUC auc = new AUC();
    auc.prepare(new CategoricalData(2));
    double right = 0;
    double all = 0;
    for (int i = 0; i < 6; i++) {
      auc.addResult(new CategoricalResults(new double[] {scores[i], 1 - scores[i]}), CLASSES[i], weights[i]);
      for (int j = 0; j < 6; j++) {
        if (CLASSES[i] == 0 && CLASSES[j] == 1) {
          all += weights[i] * weights[j];
          right += scores[i] > scores[j] ? weights[i] * weights[j] : 0;
        }
      }
    }
    System.out.printf("  weights %s: %.4f, right is %.4f%n", Arrays.toString(weights), auc.getScore(), right / all);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
