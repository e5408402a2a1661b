#!/bin/sh
# Morpheus 0.9.21 (Maven: com.zavtech:morpheus-core): a regression without an intercept.
# Expected: it is a line through the origin: the intercept is 0 or NaN, what is fitted is the slope times x, and with what
# remains it is y; p and interval are those of n - 1 degrees of freedom.
# Behaviour: the slope is right, but the intercept that it tells is the slope once more, and the fitted values have it
# added: each is too large by the slope. Its p and interval are those of n - 2 degrees of freedom, so that F, which is
# right, and t of the same single slope have another p. With an intercept all is right.
# Seen:
#   by hand: slope 2.004, at 5 10.018 of 10.100
#   without: slope 2.004, intercept 2.004, fitted at 5 12.022, and the residual 12.104, p by t 3.03e-06, by F 9.18e-08
#   with an intercept: slope 1.990, intercept 0.050, fitted at 5 10.000, and the residual 10.100, p by t 5.94e-05, by F 5.94e-05
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.zavtech</groupId><artifactId>morpheus-core</artifactId><version>0.9.21</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.zavtech.morpheus.array.Array;
import com.zavtech.morpheus.frame.DataFrame;
import com.zavtech.morpheus.frame.DataFrameLeastSquares.Field;
import com.zavtech.morpheus.range.Range;
import java.util.Locale;
import java.util.Optional;

class Seen {
  public static void main(String[] args) {
    double[] x = {1, 2, 3, 4, 5};
    double[] y = {2.1, 3.9, 6.2, 7.8, 10.1};
    DataFrame<Integer, String> frame = DataFrame.ofDoubles(Range.of(0, 5), Array.of("x", "y"));
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < 5; i++) {
      frame.data().setDouble(i, "x", x[i]);
      frame.data().setDouble(i, "y", y[i]);
      xx += x[i] * x[i];
      xy += x[i] * y[i];
    }
    System.out.printf(Locale.ROOT, "by hand: slope %.3f, at 5 %.3f of %.3f%n", xy / xx, 5 * xy / xx, y[4]);
    for (boolean intercept : new boolean[] {false, true}) {
      frame.regress().ols("y", "x", intercept, model -> {
        double fitted = model.getFittedValues().data().getDouble(4, 0);
        double residual = model.getResiduals().data().getDouble(4, 0);
        System.out.printf(
            Locale.ROOT,
            "%s: slope %.3f, intercept %.3f, fitted at 5 %.3f, and the residual %.3f, p by t %.2e, by F %.2e%n",
            intercept ? "with an intercept" : "without", model.getBetaValue("x", Field.PARAMETER),
            model.getInterceptValue(Field.PARAMETER), fitted, fitted + residual,
            model.getBetaValue("x", Field.P_VALUE), model.getFValueProbability());
        return Optional.empty();
      });
    }
  }
}
END
seen=$(java --add-exports java.base/sun.util.calendar=ALL-UNNAMED -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
