#!/bin/sh
# JFreeChart 1.5.3 (Maven: org.jfree:jfreechart): Regression.getPolynomialRegression, a polynomial of a given order.
# Expected: the least squares, as by QR or by hand; what is measured on both sides of 0 has them as well, they are even
# easier there, and moving all x by 1 moves the curve.
# Behaviour: where the inputs sum to 0, as centred ones do, all coefficients and R² are NaN, a straight line's too: a step of the
# elimination takes a 0 for its pivot. Nearly centred inputs have coefficients that are right.
# Seen:
#   order 1, x = [-2.0, -1.0, 0.0, 1.0, 2.0]: [NaN, NaN, NaN], the points are on 3 2
#   order 2, x = [-2.0, -1.0, 0.0, 1.0, 2.0]: [NaN, NaN, NaN, NaN], the points are on 3 2 1
#   order 3, x = [-2.0, -1.0, 0.0, 1.0, 2.0]: [NaN, NaN, NaN, NaN, NaN], the points are on 3 2 1 -1
#   order 2, x = [-1.0, 0.0, 1.0, 2.0, 3.0]: [3.00, 2.00, 1.00, 1.00], the points are on 3 2 1
#   order 3, x = [-1.0, 0.0, 1.0, 2.0, 3.0]: [3.00, 2.00, 1.00, -1.00, 1.00], the points are on 3 2 1 -1
#   order 2, x = [-2.0, -1.0, 0.0, 1.0, 2.01]: [3.00, 2.00, 1.00, 1.00], the points are on 3 2 1
#   order 2, x = [-5.0, 1.0, 2.0, 2.0]: [NaN, NaN, NaN, NaN], the points are on 3 2 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jfree</groupId><artifactId>jfreechart</artifactId><version>1.5.3</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Arrays;
import java.util.Locale;
import org.jfree.data.statistics.Regression;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

class Seen {
  public static void main(String[] args) {
    tell(1, -2, -1, 0, 1, 2);
    tell(2, -2, -1, 0, 1, 2);
    tell(3, -2, -1, 0, 1, 2);
    tell(2, -1, 0, 1, 2, 3);
    tell(3, -1, 0, 1, 2, 3);
    tell(2, -2, -1, 0, 1, 2.01);
    tell(2, -5, 1, 2, 2);
  }

  static void tell(int order, double... inputs) {
    XYSeries series = new XYSeries("curve");
    for (double x : inputs) {
      series.add(x, order == 1 ? 3 + 2 * x : order == 2 ? 3 + 2 * x + x * x : 3 + 2 * x + x * x - x * x * x);
    }
    double[] seen = Regression.getPolynomialRegression(new XYSeriesCollection(series), 0, order);
    String right = order == 1 ? "3 2" : order == 2 ? "3 2 1" : "3 2 1 -1";
    System.out.printf(
        "order %d, x = %s: %s, the points are on %s%n",
        order, Arrays.toString(inputs),
        Arrays.toString(Arrays.stream(seen).mapToObj(c -> String.format(Locale.ROOT, "%.2f", c)).toArray()), right);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
