#!/bin/sh
# Joinery 1.10 (Maven: sh.joinery:joinery-dataframe): diff and percentChange of a data frame of several columns.
# Expected: the difference of each entry and the one above it, in every column; the first row has none.
# Behaviour: the first column is right. In every other the first row has a difference from the last entry of the
# column to the left, as if the columns were one: -98 for none. cummax of negative numbers is 4.9E-324.
# Seen:
#   rows: [1.0, 2.0] [2.0, 4.0] [4.0, 7.0] [100.0, 14.0]
#   diff: [null, -98.0] [1.0, 2.0] [2.0, 3.0] [96.0, 7.0]
#   diff of the second column alone: [null] [2.0] [3.0] [7.0]
#   percentChange: [null, -0.98] [1.0, 1.0] [1.0, 0.75] [24.0, 1.0]
#   rows: [-3.0] [-1.0] [-2.0]
#   cummax: [4.9E-324] [4.9E-324] [4.9E-324]
#   cummin: [-3.0] [-3.0] [-3.0]
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
    DataFrame<Object> losses = new DataFrame<>("train", "test");
    double[][] rows = {{1, 2}, {2, 4}, {4, 7}, {100, 14}};
    for (double[] row : rows) {
      losses.append(List.of(row[0], row[1]));
    }
    tell("rows", losses);
    tell("diff", losses.diff());
    tell("diff of the second column alone", losses.retain("test").diff());
    tell("percentChange", losses.percentChange());
    DataFrame<Object> likelihoods = new DataFrame<>("likelihood");
    for (double likelihood : new double[] {-3, -1, -2}) {
      likelihoods.append(List.of((Object) likelihood));
    }
    tell("rows", likelihoods);
    tell("cummax", likelihoods.cummax());
    tell("cummin", likelihoods.cummin());
  }

  static void tell(String name, DataFrame<Object> frame) {
    StringJoiner rows = new StringJoiner(" ");
    frame.forEach(row -> rows.add(row.toString()));
    System.out.println(name + ": " + rows);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
