#!/bin/sh
# ChartFx 11.2.7 (Maven: de.gsi.math:chartfx-math): medians.
# Expected: the median of an even number of values is the mean of the middle two, so that as many are above as below.
# Behaviour: it is the mean of the upper one of these two and the next: 3.5 for 1, 2, 3 and 4, 50.5 for 1, 2, 100 and 1, and of
# two values there is none. That of an odd number is right.
# Seen:
#   median of [1.0, 2.0, 3.0]: 2.0, right is 2.0
#   median of [1.0, 2.0, 3.0, 4.0]: 3.5, right is 2.5
#   median of [1.0, 2.0, 100.0, 1.0]: 51.0, right is 1.5
#   median of [0.1, 0.2, 0.2, 0.3, 5.0, 90.0]: 2.65, right is 0.25
#   median of [1.0, 2.0]: an exception, right is 1.5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.gsi.math</groupId><artifactId>chartfx-math</artifactId><version>11.2.7</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import de.gsi.math.Math;
import java.util.Arrays;

class Seen {
  public static void main(String[] args) {
    tell(1, 2, 3);
    tell(1, 2, 3, 4);
    tell(1, 2, 100, 1);
    tell(0.1, 0.2, 0.2, 0.3, 5, 90);
    tell(1, 2);
  }

  static void tell(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = values.length;
    String seen;
    try {
      seen = String.valueOf(Math.median(values));
    } catch (ArrayIndexOutOfBoundsException thrown) {
      seen = "an exception";
    }
    System.out.println(
        "median of " + Arrays.toString(values) + ": " + seen + ", right is "
            + (sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
