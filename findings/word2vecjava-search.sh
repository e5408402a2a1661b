#!/bin/sh
# Word2VecJava 0.10.3 (Maven: com.medallia.word2vec): search in a file of word vectors.
# Expected: a search for near words leaves the model as it is, getRawVector gives the vector of the file, and a match
# tells a cosine.
# Behaviour: the model that one asks for a searcher has its own vectors scaled to the length 1, and so has the file that
# it writes afterwards; the raw vector is the scaled one, too. A mean of words is then another one, without the
# lengths that tell how much a word was seen. What is looked for is not scaled: matches of a vector, and of an
# analogy, go above 1.
# Seen, of a file with one = (3, 4), two = (0, 1), three = (10, 0), four = (-3, 4):
#   one before a search: 3.00 4.00
#   one after it: 0.60 0.80, right is 3.00 4.00
#   raw vector of one: 0.60 0.80, right is 3.00 4.00
#   mean of one and three after it: 0.80 0.40, right is 6.50 2.00
#   nearest to (6, 8): one with 10.00, the cosine is 1.00
#   four is to three as what is to one: three with 2.20, the cosine is 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.medallia.word2vec</groupId><artifactId>Word2VecJava</artifactId><version>0.10.3</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.medallia.word2vec.*;
import java.nio.file.*;
import java.util.*;

class Seen {
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    Files.write(file, List.of("4 2", "one 3 4", "two 0 1", "three 10 0", "four -3 4"));
    Word2VecModel model = Word2VecModel.fromTextFile(file.toFile());
    System.out.println("one before a search: " + two(vector(model, 0)));
    Searcher searcher = model.forSearch();
    double[] one = vector(model, 0);
    double[] three = vector(model, 2);
    System.out.println("one after it: " + two(one) + ", right is 3.00 4.00");
    List<Double> raw = searcher.getRawVector("one");
    System.out.println("raw vector of one: " + two(raw.get(0), raw.get(1)) + ", right is 3.00 4.00");
    System.out.println(
        "mean of one and three after it: " + two((one[0] + three[0]) / 2, (one[1] + three[1]) / 2)
            + ", right is " + two((3 + 10) / 2.0, (4 + 0) / 2.0));
    tell("nearest to (6, 8)", searcher.getMatches(new double[] {6, 8}, 1).get(0), cosine(6, 8, 3, 4));

    // one - (four - three), each of the length 1.
    tell(
        "four is to three as what is to one", searcher.similarity("four", "three").getMatches("one", 1).get(0),
        cosine(0.6 + 0.6 + 1, 0.8 - 0.8 + 0, 10, 0));
  }

  static double[] vector(Word2VecModel model, int word) {
    List<Double> all = model.toThrift().getVectors();
    return new double[] {all.get(2 * word), all.get(2 * word + 1)};
  }

  static double cosine(double a, double b, double c, double d) {
    return (a * c + b * d) / Math.hypot(a, b) / Math.hypot(c, d);
  }

  static void tell(String name, Searcher.Match match, double cosine) {
    System.out.printf(
        Locale.ROOT, "%s: %s with %.2f, the cosine is %.2f%n", name, match.match(), match.distance(), cosine);
  }

  static String two(double... xs) {
    return String.format(Locale.ROOT, "%.2f %.2f", xs[0], xs[1]);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" "$dir/vectors.txt" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
