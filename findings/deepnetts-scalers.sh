#!/bin/sh
# Deep Netts 1.13.2 (Maven: com.deepnetts:deepnetts-core): its scalers.
# Expected: MinMaxScaler brings the least value of each column to 0 and the greatest to 1, inputs and
# targets; RangeScaler(0, 1) does, too.
# Behaviour: MinMaxScaler takes the least away and divides by the greatest number instead of by the
# difference of the two, so -1 to 3 becomes 0 to 1.33, and 10 to 12 only 0 to 0.17; the targets are
# moved and not divided. RangeScaler changes nothing, and says nothing.
# Seen:
#   MinMaxScaler, input 1 to 4: 0.00 to 0.75
#   MinMaxScaler, input 10 to 12: 0.00 to 0.17
#   MinMaxScaler, input -1 to 3: 0.00 to 1.33
#   MinMaxScaler, target 1 to 5: -5.00 to -1.00
#   RangeScaler, input 1 to 4: 1.00 to 4.00
#   RangeScaler, input 10 to 12: 10.00 to 12.00
#   RangeScaler, input -1 to 3: -1.00 to 3.00
#   RangeScaler, target 1 to 5: 1.00 to 5.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.deepnetts</groupId><artifactId>deepnetts-core</artifactId><version>1.13.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import deepnetts.data.*;
import deepnetts.data.preprocessing.scale.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    TabularDataSet<MLDataItem> data = data();
    new MinMaxScaler(data).apply(data);
    tell("MinMaxScaler", data);
    data = data();
    new RangeScaler(0, 1).apply(data);
    tell("RangeScaler", data);
  }

  static TabularDataSet<MLDataItem> data() {
    TabularDataSet<MLDataItem> data = new TabularDataSet<>(3, 1);
    data.add(new TabularDataSet.Item(new float[] {1, 10, -1}, new float[] {1}));
    data.add(new TabularDataSet.Item(new float[] {2, 11, 1}, new float[] {2}));
    data.add(new TabularDataSet.Item(new float[] {4, 12, 3}, new float[] {5}));
    return data;
  }

  /** The columns rise, so the first row has the least and the last the greatest. */
  static void tell(String scaler, TabularDataSet<MLDataItem> data) {
    MLDataItem first = data.getItems().get(0);
    MLDataItem last = data.getItems().get(2);
    String[] columns = {"input 1 to 4", "input 10 to 12", "input -1 to 3"};
    for (int i = 0; i < columns.length; i++) {
      tell(scaler, columns[i], first.getInput().get(i), last.getInput().get(i));
    }
    tell(scaler, "target 1 to 5", first.getTargetOutput().get(0), last.getTargetOutput().get(0));
  }

  static void tell(String scaler, String column, float least, float greatest) {
    System.out.printf(Locale.ROOT, "%s, %s: %.2f to %.2f%n", scaler, column, least, greatest);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
