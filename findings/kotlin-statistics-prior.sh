#!/bin/sh
# kotlin-statistics 1.2.1 (Maven: org.nield:kotlin-statistics): its naive Bayes classifier.
# Expected: the probability of a class is its share times that of its features, over the same of all classes.
# Behaviour: the share is left out, and each class is compared with all others taken together as one. Where the features
# tell nothing each class has a half, be it rare and be there three; and the rare class wins by a feature that is a
# little commoner in it.
# Seen, with k1 = 0, and what Bayes' rule gives:
#   word in 99 of 198 ham, 1 of 2 spam, a text with it: ham 0.500, right is ham 0.990 spam 0.010
#   word in 45 of 90 ham, 6 of 10 spam, a text with it: spam 0.545, right is ham 0.882 spam 0.118
#   word in 10 of 20 a, 30 of 60 b, 60 of 120 c, a text with it: a 0.500, right is a 0.100 b 0.300 c 0.600
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.nield</groupId><artifactId>kotlin-statistics</artifactId><version>1.2.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import org.nield.kotlinstatistics.NaiveBayesClassifier;

class Seen {
  public static void main(String[] args) {
    tell(Map.of("spam", new int[] {1, 2}, "ham", new int[] {99, 198}));
    tell(Map.of("spam", new int[] {6, 10}, "ham", new int[] {45, 90}));
    tell(Map.of("a", new int[] {10, 20}, "b", new int[] {30, 60}, "c", new int[] {60, 120}));
  }

  /** Of each class, in how many of its texts the word is. */
  static void tell(Map<String, int[]> classes) {
    var bayes = new NaiveBayesClassifier<String, String>(Integer.MAX_VALUE, 0, 0);
    double all = 0;
    for (var entry : new TreeMap<>(classes).entrySet()) {
      int with = entry.getValue()[0];
      for (int i = 0; i < entry.getValue()[1]; i++) {
        bayes.addObservation(entry.getKey(), i < with ? List.of("word") : List.of());
      }
      all += with;
    }
    var seen = bayes.predictWithProbability(List.of("word"));
    StringBuilder right = new StringBuilder();
    StringBuilder counts = new StringBuilder();
    for (var entry : new TreeMap<>(classes).entrySet()) {
      int[] numbers = entry.getValue();
      counts.append(" ").append(numbers[0]).append(" of ").append(numbers[1]).append(" ");
      counts.append(entry.getKey()).append(",");
      right.append(String.format(Locale.ROOT, " %s %.3f", entry.getKey(), numbers[0] / all));
    }
    System.out.printf(
        Locale.ROOT,
        "word in%s a text with it: %s %.3f, right is%s%n",
        counts, seen.getCategory(), seen.getProbability(), right);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
