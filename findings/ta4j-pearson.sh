#!/bin/sh
# ta4j 0.15 (Maven: org.ta4j:ta4j-core): PearsonCorrelationIndicator before its window is full.
# Expected: the correlation of the values that there are, or NaN; CorrelationCoefficientIndicator does so.
# Behaviour: it is another number: two series of which one falls as the other rises, on two lines, are correlated by 0.64 after
# two values, and by 0.41 after three if the window is of four. The correlation of points on a falling line is -1.
# Seen (1 3 5 7 9 and 6 5 4 3 2):
#   Pearson, 3: 1.00 0.64 -1.00 -1.00 -1.00
#   coefficient, 3: NaN -1.00 -1.00 -1.00 -1.00
#   Pearson, 4: 1.00 0.74 0.41 -1.00 -1.00
#   coefficient, 4: NaN -1.00 -1.00 -1.00 -1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.ta4j</groupId><artifactId>ta4j-core</artifactId><version>0.15</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.time.ZonedDateTime;
import java.util.Locale;
import org.ta4j.core.*;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.indicators.statistics.*;
import org.ta4j.core.num.*;

class Seen {
  public static void main(String[] args) {
    Indicator<Num> up = series(1, 3, 5, 7, 9);
    Indicator<Num> down = series(6, 5, 4, 3, 2);
    for (int n : new int[] {3, 4}) {
      tell("Pearson, " + n, new PearsonCorrelationIndicator(up, down, n));
      tell("coefficient, " + n, new CorrelationCoefficientIndicator(up, down, n));
    }
  }

  static Indicator<Num> series(double... values) {
    BarSeries series = new BaseBarSeriesBuilder().withNumTypeOf(DoubleNum.class).build();
    ZonedDateTime time = ZonedDateTime.parse("2020-01-01T00:00:00Z");
    for (int i = 0; i < values.length; i++) {
      series.addBar(time.plusDays(i), values[i], values[i], values[i], values[i], 1);
    }
    return new ClosePriceIndicator(series);
  }

  static void tell(String name, Indicator<Num> indicator) {
    StringBuilder line = new StringBuilder(name + ":");
    for (int i = 0; i < 5; i++) {
      line.append(String.format(Locale.ROOT, " %.2f", indicator.getValue(i).doubleValue()));
    }
    System.out.println(line);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
