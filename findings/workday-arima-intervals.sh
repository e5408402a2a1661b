#!/bin/sh
# Workday's timeseries-forecast 1.1.1 (Maven: com.workday:timeseries-forecast): 95% intervals of ARIMA forecasts.
# Expected: of x' = 0.9 x + noise of deviation 1 the interval is ±1.96 for the next value and widens with each step,
# as the square root of 1 + 0.81 + 0.81² …; of a random walk it grows with the root of the number of steps.
# Behaviour: the coefficient of one step back is taken for one of two steps, so intervals only widen at every other step.
# The noise is measured by one forecast of the last 15% of all values, hundreds of steps ahead, and so nearly as large
# as the values' own spread. And differences are not summed up again: a random walk's interval never widens.
# Seen, 2000 values, the half-width of the interval, and that of the definition:
#   0.9 x + noise, ARIMA(1, 0, 0), step 1: 4.59, right is 1.96
#   0.9 x + noise, ARIMA(1, 0, 0), step 2: 4.59, right is 2.64
#   0.9 x + noise, ARIMA(1, 0, 0), step 3: 6.16, right is 3.08
#   0.9 x + noise, ARIMA(1, 0, 0), step 4: 6.16, right is 3.39
#   0.9 x + noise, ARIMA(1, 0, 0), step 10: 8.41, right is 4.21
#   random walk, ARIMA(1, 1, 0), step 1: 51.66, right is 1.96
#   random walk, ARIMA(1, 1, 0), step 2: 51.66, right is 2.77
#   random walk, ARIMA(1, 1, 0), step 3: 51.66, right is 3.39
#   random walk, ARIMA(1, 1, 0), step 4: 51.66, right is 3.92
#   random walk, ARIMA(1, 1, 0), step 10: 51.66, right is 6.20
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.workday</groupId><artifactId>timeseries-forecast</artifactId><version>1.1.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.workday.insights.timeseries.arima.Arima;
import com.workday.insights.timeseries.arima.struct.ArimaParams;
import java.util.Locale;
import java.util.Random;

class Seen {
  public static void main(String[] args) {
    tell("0.9 x + noise, ARIMA(1, 0, 0)", 0.9, new ArimaParams(1, 0, 0, 0, 0, 0, 0));
    tell("random walk, ARIMA(1, 1, 0)", 1, new ArimaParams(1, 1, 0, 0, 0, 0, 0));
  }

  static void tell(String name, double factor, ArimaParams order) {
    Random random = new Random(1);
    double[] values = new double[2000];
    for (int i = 1; i < values.length; i++) {
      values[i] = factor * values[i - 1] + random.nextGaussian();
    }
    var forecast = Arima.forecast_arima(values, 10, order);
    for (int step : new int[] {1, 2, 3, 4, 10}) {
      double sum = 0;
      for (int i = 0; i < step; i++) {
        sum += Math.pow(factor, 2 * i);
      }
      double seen =
          (forecast.getForecastUpperConf()[step - 1] - forecast.getForecastLowerConf()[step - 1])
              / 2;
      System.out.printf(
          Locale.ROOT,
          "%s, step %d: %.2f, right is %.2f%n", name, step, seen, 1.96 * Math.sqrt(sum));
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
