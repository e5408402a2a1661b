#!/bin/sh
# Apache OpenNLP 2.3.3 (Maven: org.apache.opennlp:opennlp-tools): its public FMeasure, for any objects.
# Expected: precision and recall are shares, and an answer counts once.
# Behaviour: each expected object is compared with all answers, and one that was matched may be matched
# again. While all objects differ, as spans of a text do, that is no harm; with class labels, the same
# ones again and again, precision and recall are above 1, more the more often one class is there.
# Seen:
#   all different: precision 0.75, recall 0.75, F 0.75
#   two of a class: precision 1.50, recall 1.50, F 1.50
#   three of a class: precision 2.25, recall 2.25, F 2.25
#   one for three: precision 1.00, recall 3.00, F 1.50
#   a hundred: precision 49.95, recall 49.95, F 49.95
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.opennlp</groupId><artifactId>opennlp-tools</artifactId><version>2.3.3</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import opennlp.tools.util.eval.FMeasure;

class Seen {
  public static void main(String[] args) {
    tell("all different", "a b c d", "a b c e");
    tell("two of a class", "a a", "a a");
    tell("three of a class", "a a a b", "a a a a");
    tell("one for three", "a", "a a a");
    tell("a hundred", "a ".repeat(90) + "b ".repeat(10), "a ".repeat(100));
  }

  static void tell(String name, String expected, String answers) {
    FMeasure measure = new FMeasure();
    measure.updateScores(expected.split(" "), answers.split(" "));
    System.out.printf(
        Locale.ROOT, "%s: precision %.2f, recall %.2f, F %.2f%n",
        name, measure.getPrecisionScore(), measure.getRecallScore(), measure.getFMeasure());
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
