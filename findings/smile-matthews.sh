#!/bin/sh
# Smile 3.1.1 and 4.3.0 (Maven: com.github.haifengl:smile-core): Matthews' correlation of two classes.
# Expected: a number from -1 to 1, the same for twice as many examples of the same kind.
# Behaviour: the products above the line are of ints, and a test set of 100 000 is beyond them: with 98
# of 100 right the correlation is 0.96 of 60 000 answers, -0.76 of 100 000 and 0.10 of 200 000. It never
# leaves -1 to 1, so nothing looks amiss but the classifier. (Version 3.1.1 was run, 4.3.0 has the same
# lines.)
# Seen, two classes of one size:
#   1000 examples: accuracy 0.98, Matthews' correlation 0.96
#   60000 examples: accuracy 0.98, Matthews' correlation 0.96
#   100000 examples: accuracy 0.98, Matthews' correlation -0.76
#   150000 examples: accuracy 0.98, Matthews' correlation 0.20
#   200000 examples: accuracy 0.98, Matthews' correlation 0.10
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.haifengl</groupId><artifactId>smile-core</artifactId><version>3.1.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import smile.validation.metric.*;

class Seen {
  public static void main(String[] args) {
    for (int n : new int[] {1000, 60_000, 100_000, 150_000, 200_000}) {
      int[] truth = new int[n];
      int[] answers = new int[n];
      for (int i = 0; i < n; i++) {
        truth[i] = i % 2;
        answers[i] = i % 100 < 98 ? truth[i] : 1 - truth[i];
      }
      System.out.printf(
          Locale.ROOT,
          "%d examples: accuracy %.2f, Matthews' correlation %.2f%n",
          n, Accuracy.of(truth, answers), MatthewsCorrelation.of(truth, answers));
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
