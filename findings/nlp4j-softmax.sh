#!/bin/sh
# NLP4J 1.1.2 (Maven: edu.emory.mathcs.nlp:nlp4j-core): its softmax, the activation of its softmax
# regression and of its network.
# Expected: the answers of all classes sum to 1, and scores of 100 are as good as scores of 0.
# Behaviour: a 1 is added to the sum below the line, as for a sigmoid: two classes with equal scores get
# a third each, and where all scores are low nobody gets anything. The largest score is looked for, and
# 0 taken off instead of it: from 89 on all answers are NaN or 0.
# Seen:
#   scores 0 0: 0.333 0.333, sum 0.667; right are 0.500 0.500
#   scores 0 0 0 0: 0.200 0.200 0.200 0.200, sum 0.800; right are 0.250 0.250 0.250 0.250
#   scores 2 -2: 0.867 0.016, sum 0.883; right are 0.982 0.018
#   scores -5 -6: 0.007 0.002, sum 0.009; right are 0.731 0.269
#   scores 50 49: 0.731 0.269, sum 1.000; right are 0.731 0.269
#   scores 100 99: NaN NaN, sum NaN; right are 0.731 0.269
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.emory.mathcs.nlp</groupId><artifactId>nlp4j-core</artifactId><version>1.1.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import edu.emory.mathcs.nlp.learning.activation.SoftmaxFunction;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    tell(0, 0);
    tell(0, 0, 0, 0);
    tell(2, -2);
    tell(-5, -6);
    tell(50, 49);
    tell(100, 99);
  }

  static void tell(float... scores) {
    StringBuilder line = new StringBuilder("scores");
    double sum = 0;
    for (float score : scores) {
      line.append(" ").append((int) score);
      sum += Math.exp(score - scores[0]);
    }
    float[] answers = scores.clone();
    new SoftmaxFunction().apply(answers);
    line.append(":");
    double total = 0;
    for (int i = 0; i < scores.length; i++) {
      line.append(String.format(Locale.ROOT, " %.3f", answers[i]));
      total += answers[i];
    }
    line.append(String.format(Locale.ROOT, ", sum %.3f; right are", total));
    for (float score : scores) {
      line.append(String.format(Locale.ROOT, " %.3f", Math.exp(score - scores[0]) / sum));
    }
    System.out.println(line);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
