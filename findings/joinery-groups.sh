#!/bin/sh
# Joinery 1.10 (Maven: sh.joinery:joinery-dataframe): running sums and differences by group,
# groupBy("model").cumsum().
# Expected: beside each row the sum of its own group up to it.
# Behaviour: the sums are right, but they stand in the rows in the order of the groups, not of the rows: where
# two models take turns, the second row, of model b, has the second sum of model a. Only sorted rows are right.
# Seen:
#   in turns, row 1: model a, loss 1, running sum 1, right is 1
#   in turns, row 2: model b, loss 50, running sum 4, right is 50
#   in turns, row 3: model a, loss 3, running sum 12, right is 4
#   in turns, row 4: model b, loss 90, running sum 50, right is 140
#   in turns, row 5: model a, loss 8, running sum 140, right is 12
#   sorted, row 1: model a, loss 1, running sum 1, right is 1
#   sorted, row 2: model a, loss 3, running sum 4, right is 4
#   sorted, row 3: model a, loss 8, running sum 12, right is 12
#   sorted, row 4: model b, loss 50, running sum 50, right is 50
#   sorted, row 5: model b, loss 90, running sum 140, right is 140
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>sh.joinery</groupId><artifactId>joinery-dataframe</artifactId><version>1.10</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import joinery.DataFrame;

class Seen {
  public static void main(String[] args) {
    Object[][] rows = {{"a", 1.0}, {"b", 50.0}, {"a", 3.0}, {"b", 90.0}, {"a", 8.0}};
    tell("in turns", rows);
    Object[][] sorted = rows.clone();
    Arrays.sort(sorted, Comparator.comparing((Object[] row) -> (String) row[0]));
    tell("sorted", sorted);
  }

  static void tell(String name, Object[][] rows) {
    DataFrame<Object> losses = new DataFrame<>("model", "loss");
    Map<Object, Double> sums = new HashMap<>();
    List<Double> right = new ArrayList<>();
    for (Object[] row : rows) {
      losses.append(Arrays.asList(row));
      right.add(sums.merge(row[0], (Double) row[1], Double::sum));
    }
    DataFrame<Object> running = losses.groupBy("model").cumsum();
    for (int i = 0; i < rows.length; i++) {
      System.out.printf(Locale.ROOT, "%s, row %d: model %s, loss %.0f, running sum %.0f, right is %.0f%n", name, i + 1,
          running.get(i, 0), rows[i][1], running.get(i, 1), right.get(i));
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
