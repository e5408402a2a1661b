#!/bin/sh
# ND4J 1.0.0-M2.1 (Maven: org.nd4j:nd4j-native), SameDiff, its automatic differentiation: running sums and
# products, clipping by a norm, and the variance, each along the rows of a matrix.
# Expected: the slopes of what was computed.
# Behaviour: forwards the rows are heeded, backwards the running sums and products and the clipping run
# through the whole matrix as one row; nor is the product's slope one then, and "from behind" is forgotten.
# The variance that divides by n has the slope of the one that divides by n - 1, half as much again for
# three numbers: so has a batch normalization that is written with it. The deviation is right.
# Seen, rows 3 -1 2 and 1 4 -2, weighted by 1 2 3 and 4 5 6, slopes (and difference quotients):
#   sum: 6.00 (6.00) 6.00 (6.00) 6.00 (6.00) 15.00 (15.00) 15.00 (15.00) 15.00 (15.00)
#   running sum: 21.00 (6.00) 20.00 (5.00) 18.00 (3.00) 15.00 (15.00) 11.00 (11.00) 6.00 (6.00)
#   running sum from behind: 6.00 (1.00) 5.00 (3.00) 3.00 (6.00) 15.00 (4.00) 11.00 (9.00) 6.00 (15.00)
#   running product: 31.00 (-7.00) 30.00 (24.00) 24.00 (-9.00) 33.00 (-24.00) 29.00 (-7.00) 24.00 (24.00)
#   clipped to the norm 1: 0.04 (-0.13) 0.69 (0.67) 0.34 (0.53) 0.75 (0.75) 0.47 (0.59) 1.68 (1.56)
#   clipped to the norm 1 by hand: -0.13 (-0.13) 0.67 (0.67) 0.53 (0.53) 0.75 (0.75) 0.59 (0.59) 1.56 (1.56)
#   variance with n - 1: 10.00 (10.00) -14.00 (-14.00) 4.00 (4.00) 0.00 (0.00) 45.00 (45.00) -45.00 (-45.00)
#   variance with n: 10.00 (6.67) -14.00 (-9.33) 4.00 (2.67) 0.00 (0.00) 45.00 (30.00) -45.00 (-30.00)
#   deviation with n: 1.96 (1.96) -2.75 (-2.75) 0.78 (0.78) 0.00 (0.00) 6.12 (6.12) -6.12 (-6.12)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-native</artifactId><version>1.0.0-M2.1</version></dependency>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-native</artifactId><version>1.0.0-M2.1</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.bytedeco</groupId><artifactId>openblas</artifactId><version>0.3.19-1.5.7</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.bytedeco</groupId><artifactId>javacpp</artifactId><version>1.5.7</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.32</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class Seen {
  static final double[][] X = {{3, -1, 2}, {1, 4, -2}};
  static final double[][] WEIGHTS = {{1, 2, 3}, {4, 5, 6}};

  interface Function {
    SDVariable of(SameDiff graph, SDVariable x);
  }

  public static void main(String[] args) {
    tell("sum", (g, x) -> x.sum(true, 1));
    tell("running sum", (g, x) -> g.cumsum(x, false, false, 1));
    tell("running sum from behind", (g, x) -> g.cumsum(x, false, true, 1));
    tell("running product", (g, x) -> g.cumprod(x, false, false, 1));
    tell("clipped to the norm 1", (g, x) -> g.math.clipByNorm(x, 1, 1));
    tell("clipped to the norm 1 by hand", (g, x) -> x.div(x.norm2(true, 1)));
    tell("variance with n - 1", (g, x) -> g.variance(x, true, true, 1));
    tell("variance with n", (g, x) -> g.variance(x, false, true, 1));
    tell("deviation with n", (g, x) -> g.standardDeviation(x, false, true, 1));
  }

  static void tell(String name, Function function) {
    INDArray slopes = graph(X, function).calculateGradients(Map.of(), "x").get("x");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 3; j++) {
        double quotient = (value(i, j, 1e-5, function) - value(i, j, -1e-5, function)) / 2e-5;
        text.append(String.format(Locale.ROOT, " %.2f (%.2f)", slopes.getDouble(i, j), quotient));
      }
    }
    System.out.println(name + ":" + text.toString().replace("-0.00", "0.00"));
  }

  static double value(int i, int j, double h, Function function) {
    double[][] x = {X[0].clone(), X[1].clone()};
    x[i][j] += h;
    return graph(x, function).getVariable("loss").eval().getDouble(0);
  }

  /** The function of each row, weighted so that all slopes differ. */
  static SameDiff graph(double[][] x, Function function) {
    SameDiff graph = SameDiff.create();
    SDVariable y = function.of(graph, graph.var("x", Nd4j.create(x).castTo(DataType.DOUBLE)));
    graph.sum("loss", y.mul(graph.constant(Nd4j.create(WEIGHTS).castTo(DataType.DOUBLE)))).markAsLoss();
    return graph;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
seen=$(echo "$seen" | grep -v '^Added ')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
