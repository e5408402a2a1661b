#!/bin/sh
# ta4j 0.15 (Maven: org.ta4j:ta4j-core): Kaufman's adaptive moving average (KAMAIndicator).
# Expected: the average of a series is there again after some values that were equal.
# Behaviour: the efficiency ratio is change/volatility. As many equal values as its window and one make it 0/0, and as each value
# is computed from the one before, it is NaN from there to the end. The other averages are right.
# By Kaufman's formula with a ratio of 0 where nothing moves, the last one is 7.60.
# Seen (of 1 2 3 5 5 5 5 6 8 9; ratio over 3 values, fast 2, slow 5):
#   EMA: 1.00 1.50 2.25 3.63 4.31 4.66 4.83 5.41 6.71 7.85
#   KAMA: 1.00 2.00 3.00 3.89 4.38 4.66 NaN NaN NaN NaN
#   by the formula: 1.00 2.00 3.00 3.89 4.38 4.66 4.70 5.28 6.49 7.60
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
import org.ta4j.core.indicators.*;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.*;

class Seen {
  static final double[] VALUES = {1, 2, 3, 5, 5, 5, 5, 6, 8, 9};

  public static void main(String[] args) {
    BarSeries series = new BaseBarSeriesBuilder().withNumTypeOf(DoubleNum.class).build();
    ZonedDateTime time = ZonedDateTime.parse("2020-01-01T00:00:00Z");
    for (int i = 0; i < VALUES.length; i++) {
      series.addBar(time.plusDays(i), VALUES[i], VALUES[i], VALUES[i], VALUES[i], 1);
    }
    Indicator<Num> close = new ClosePriceIndicator(series);
    tell("EMA", new EMAIndicator(close, 3));
    tell("KAMA", new KAMAIndicator(close, 3, 2, 5));
    System.out.printf(Locale.ROOT, "by the formula:%s%n", byHand());
  }

  static void tell(String name, Indicator<Num> indicator) {
    StringBuilder line = new StringBuilder(name + ":");
    for (int i = 0; i < VALUES.length; i++) {
      line.append(String.format(Locale.ROOT, " %.2f", indicator.getValue(i).doubleValue()));
    }
    System.out.println(line);
  }

  static String byHand() {
    StringBuilder line = new StringBuilder();
    double average = 0;
    for (int i = 0; i < VALUES.length; i++) {
      average = i < 3 ? VALUES[i] : average + rate(i) * (VALUES[i] - average);
      line.append(String.format(Locale.ROOT, " %.2f", average));
    }
    return line.toString();
  }

  static double rate(int i) {
    double moved = 0;
    for (int j = i - 2; j <= i; j++) {
      moved += Math.abs(VALUES[j] - VALUES[j - 1]);
    }
    double ratio = moved == 0 ? 0 : Math.abs(VALUES[i] - VALUES[i - 3]) / moved;
    return Math.pow(ratio * (2.0 / 3 - 2.0 / 6) + 2.0 / 6, 2);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
