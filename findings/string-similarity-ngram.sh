#!/bin/sh
# java-string-similarity 2.0.0 (Maven: info.debatty:java-string-similarity): its normalized n-gram distance
# (Kondrak 2005), for which 0 is the same and 1 nothing in common.
# Expected: words without a common letter are 1 apart, however short.
# Behaviour: where a word is shorter than n it counts the letters that are the same in the same place, and takes this
# share for the distance: what has nothing in common is 0 apart, as the same word is, and the more is right the further
# they are apart. With the default, pairs, this is every word of one letter; with triples it is every one of two.
# Seen:
#   x and w: distance by pairs 0.00, by triples 0.00, by letters 1.00; Levenshtein's 1.00
#   x and weight: distance by pairs 0.00, by triples 0.00, by letters 1.00; Levenshtein's 1.00
#   x and x1: distance by pairs 0.50, by triples 0.50, by letters 0.50; Levenshtein's 0.50
#   ab and cd: distance by pairs 1.00, by triples 0.00, by letters 1.00; Levenshtein's 1.00
#   ab and ac: distance by pairs 0.25, by triples 0.50, by letters 0.50; Levenshtein's 0.50
#   ab and abc: distance by pairs 0.33, by triples 0.67, by letters 0.33; Levenshtein's 0.33
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>info.debatty</groupId><artifactId>java-string-similarity</artifactId><version>2.0.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import info.debatty.java.stringsimilarity.NGram;
import info.debatty.java.stringsimilarity.NormalizedLevenshtein;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    String[][] pairs = {{"x", "w"}, {"x", "weight"}, {"x", "x1"}, {"ab", "cd"}, {"ab", "ac"}, {"ab", "abc"}};
    for (String[] pair : pairs) {
      System.out.printf(
          Locale.ROOT, "%s and %s: distance by pairs %.2f, by triples %.2f, by letters %.2f; Levenshtein's %.2f%n",
          pair[0], pair[1], new NGram(2).distance(pair[0], pair[1]), new NGram(3).distance(pair[0], pair[1]),
          new NGram(1).distance(pair[0], pair[1]), new NormalizedLevenshtein().distance(pair[0], pair[1]));
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
