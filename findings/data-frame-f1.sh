#!/bin/sh
# java-data-frame 1.0.11 (Maven: com.github.chen0040:java-data-frame), on which a family of learners is
# built: its F1 of several classes, its reader of LIBSVM's format, and its filter.
# Expected: macro F1 is the mean over classes, micro F1 that of all decisions, which for one label each is
# the accuracy; feature 2 is the second number; a filter keeps what passes.
# Behaviour: a class of which nothing was found is left out of macro F1: with one class right and two
# exchanged it is 1. Micro F1 is made of the mean precision and the mean recall. Features are ordered as
# words, 1, 10, 2, so from ten of them on weights belong to other features than one thinks. And
# filter gives back an empty table, whatever passes.
# Seen:
#   a right, b and c exchanged: macro F1 1.00, right is 0.33
#   a right, b and c exchanged: micro F1 0.33, right is 0.60
#   features 1 to 10 with these values: 1 10 2 3 4 5 6 7 8 9
#   filter that lets all 1 pass: 0 rows
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.chen0040</groupId><artifactId>java-data-frame</artifactId><version>1.0.11</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.github.chen0040.data.evaluators.ClassifierEvaluator;
import com.github.chen0040.data.frame.*;
import java.io.ByteArrayInputStream;
import java.util.*;
import java.util.stream.*;

class Seen {
  public static void main(String[] args) {
    List<String> labels = List.of("a", "a", "a", "b", "c");
    List<String> answers = List.of("a", "a", "a", "c", "b");
    ClassifierEvaluator evaluator = new ClassifierEvaluator();
    IntStream.range(0, 5).forEach(i -> evaluator.evaluate(labels.get(i), answers.get(i)));
    String name = "a right, b and c exchanged";
    double macro = Stream.of("a", "b", "c").mapToDouble(one -> f1(one, labels, answers)).average().getAsDouble();
    double micro = IntStream.range(0, 5).filter(i -> labels.get(i).equals(answers.get(i))).count() / 5.0;
    print("%s: macro F1 %.2f, right is %.2f%n", name, evaluator.getMacroF1Score(), macro);
    print("%s: micro F1 %.2f, right is %.2f%n", name, evaluator.getMicroF1Score(), micro);

    String line = "1 " + IntStream.rangeClosed(1, 10).mapToObj(k -> k + ":" + k).collect(Collectors.joining(" "));
    DataFrame table = DataQuery.libsvm().from(new ByteArrayInputStream(line.getBytes())).build();
    print("features 1 to 10 with these values: %s%n", Arrays.stream(table.row(0).toArray())
        .mapToObj(x -> "" + (int) x).collect(Collectors.joining(" ")));
    print("filter that lets all %d pass: %d rows%n", table.rowCount(), table.filter(row -> true).rowCount());
  }

  static double f1(String one, List<String> labels, List<String> answers) {
    long right = IntStream.range(0, 5).filter(i -> labels.get(i).equals(one) && answers.get(i).equals(one)).count();
    return 2.0 * right / (Collections.frequency(labels, one) + Collections.frequency(answers, one));
  }

  static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
