#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): Adam, with its defaults and with lambda = 1 - 1e-8, by which the momentum is
# let go slowly, as in the first version of its paper.
# Expected: for equal slopes every step is alpha, 0.0002; and no step is much longer than it.
# Behaviour: the default lambda is 1e-8, what is to be taken from 1: from the second step on there is no momentum, while
# the correction for its slow start goes on. The second of equal steps is 5.3 times alpha, the tenth still 1.5 times.
# Seen, steps 1 to 4, 10 and 100, in parts of alpha:
#   slopes 1, 1, ..
#     with its defaults 1.000 5.263 3.690 2.908 1.535 1.000
#     with lambda 1 - 1e-8 1.000 1.000 1.000 1.000 1.000 1.000
#     by its formula 1.000 1.000 1.000 1.000 1.000 1.000
#   slopes 2, -1, 2, -1, ..
#     with its defaults 1.000 -3.329 4.261 -1.839 -0.971 -0.633
#     with lambda 1 - 1e-8 1.000 0.266 0.579 0.266 0.266 0.266
#     by its formula 1.000 0.266 0.579 0.266 0.266 0.266
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import jsat.linear.DenseVector;
import jsat.linear.Vec;
import jsat.math.optimization.stochastic.Adam;

class Seen {
  public static void main(String[] args) {
    tell("slopes 1, 1, ..", new double[] {1});
    tell("slopes 2, -1, 2, -1, ..", new double[] {2, -1});
  }

  static void tell(String name, double[] slopes) {
    System.out.println(name);
    tell("  with its defaults", new Adam(), slopes);
    tell("  with lambda 1 - 1e-8", new Adam(Adam.DEFAULT_ALPHA, Adam.DEFAULT_BETA_1, Adam.DEFAULT_BETA_2,
        Adam.DEFAULT_EPS, 1 - 1e-8), slopes);
    StringBuilder right = new StringBuilder("  by its formula");
    double first = 0;
    double second = 0;
    for (int t = 1; t <= 100; t++) {
      double slope = slopes[(t - 1) % slopes.length];
      first = 0.9 * first + 0.1 * slope;
      second = 0.999 * second + 0.001 * slope * slope;
      if (shown(t)) {
        double step = first / (1 - Math.pow(0.9, t)) / Math.sqrt(second / (1 - Math.pow(0.999, t)));
        right.append(String.format(" %.3f", step));
      }
    }
    System.out.println(right);
  }

  static boolean shown(int t) {
    return t <= 4 || t == 10 || t == 100;
  }

  static void tell(String name, Adam adam, double[] slopes) {
    Vec weights = new DenseVector(1);
    adam.setup(1);
    StringBuilder line = new StringBuilder(name);
    for (int t = 1; t <= 100; t++) {
      double before = weights.get(0);
      adam.update(weights, new DenseVector(new double[] {slopes[(t - 1) % slopes.length]}), 1);
      if (shown(t)) {
        line.append(String.format(" %.3f", (before - weights.get(0)) / Adam.DEFAULT_ALPHA));
      }
    }
    System.out.println(line);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
