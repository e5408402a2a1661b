#!/bin/sh
# Apache SystemDS 3.3.0 (Maven: org.apache.systemds:systemds): two of its layers, the factorization
# machine and ELU.
# Expected: what "backward" gives is the gradient of what "forward" gives.
# Behaviour: in the factorization machine's gradient by its factors each one but the first takes the
# last one's part of the answer for its own. With two factors that is right, and two is what one tries;
# from three on the middle ones learn by the last one. And ELU's slope at exactly 0, where α = 1 leaves
# no kink, is 0.
# Seen, one example (1, 2, -1):
#   2 factors, factor 1: slope -0.800, difference quotient -0.800
#   2 factors, factor 2: slope -0.800, difference quotient -0.800
#   3 factors, factor 1: slope -1.200, difference quotient -1.200
#   3 factors, factor 2: slope -0.800, difference quotient -1.200
#   3 factors, factor 3: slope -1.200, difference quotient -1.200
#   4 factors, factor 1: slope -1.600, difference quotient -1.600
#   4 factors, factor 2: slope -0.800, difference quotient -1.600
#   4 factors, factor 3: slope -1.200, difference quotient -1.600
#   4 factors, factor 4: slope -1.600, difference quotient -1.600
#   ELU at -0.5: slope 0.607, difference quotient 0.607
#   ELU at 0.0: slope 0.000, difference quotient 1.000
#   ELU at 0.5: slope 1.000, difference quotient 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.systemds</groupId><artifactId>systemds</artifactId><version>3.3.0</version></dependency>
    <dependency><groupId>org.apache.hadoop</groupId><artifactId>hadoop-common</artifactId><version>3.3.6</version></dependency>
    <dependency><groupId>org.apache.hadoop</groupId><artifactId>hadoop-auth</artifactId><version>3.3.6</version></dependency>
    <dependency><groupId>org.apache.hadoop</groupId><artifactId>hadoop-annotations</artifactId><version>3.3.6</version></dependency>
    <dependency><groupId>org.apache.hadoop</groupId><artifactId>hadoop-mapreduce-client-core</artifactId><version>3.3.6</version></dependency>
    <dependency><groupId>org.apache.hadoop</groupId><artifactId>hadoop-hdfs-client</artifactId><version>3.3.6</version></dependency>
    <dependency><groupId>org.apache.hadoop.thirdparty</groupId><artifactId>hadoop-shaded-guava</artifactId><version>1.1.1</version></dependency>
    <dependency><groupId>org.antlr</groupId><artifactId>antlr4-runtime</artifactId><version>4.9.3</version></dependency>
    <dependency><groupId>com.fasterxml.woodstox</groupId><artifactId>woodstox-core</artifactId><version>5.4.0</version></dependency>
    <dependency><groupId>org.codehaus.woodstox</groupId><artifactId>stax2-api</artifactId><version>4.2.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>2.0.11</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.11</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>jcl-over-slf4j</artifactId><version>2.0.11</version></dependency>
    <dependency><groupId>ch.qos.reload4j</groupId><artifactId>reload4j</artifactId><version>1.2.22</version></dependency>
    <dependency><groupId>commons-io</groupId><artifactId>commons-io</artifactId><version>2.13.0</version></dependency>
    <dependency><groupId>commons-collections</groupId><artifactId>commons-collections</artifactId><version>3.2.2</version></dependency>
    <dependency><groupId>commons-cli</groupId><artifactId>commons-cli</artifactId><version>1.2</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.4.1</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-lang3</artifactId><version>3.12.0</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-configuration2</artifactId><version>2.8.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DexcludeTransitive=true -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.apache.sysds.api.jmlc.*;

class Seen {
  public static void main(String[] args) throws Exception {
    for (int k = 2; k <= 4; k++) {
      for (int factor = 1; factor <= k; factor++) {
        String v = "matrix(seq(1, " + 3 * k + "), rows=3, cols=" + k + ") / 10";
        String head = "X = matrix('1 2 -1', rows=1, cols=3); V = " + v + "; W = X[1,] * 0; W = t(W);"
            + "w0 = matrix(0, rows=1, cols=1); h = 0.0001; E = V * 0; E[2," + factor + "] = h;";
        double slope = run("fm", head + "[a, b, D] = fm::backward(w0 + 1, X, w0, W, V);"
            + "s = as.scalar(D[2," + factor + "]);");
        double quotient = run("fm", head + "s = as.scalar(fm::forward(X, w0, W, V + E)"
            + " - fm::forward(X, w0, W, V - E)) / (2 * h);");
        tell(k + " factors, factor " + factor, slope, quotient);
      }
    }
    for (double x : new double[] {-0.5, 0, 0.5}) {
      double slope = run("elu", "X = matrix(" + x + ", rows=1, cols=1);"
          + "s = as.scalar(elu::backward(X * 0 + 1, X, 1));");
      double quotient = run("elu", "X = matrix(" + x + ", rows=1, cols=1); h = 0.00001;"
          + "s = as.scalar(elu::forward(X + h, 1) - elu::forward(X - h, 1)) / (2 * h);");
      tell("ELU at " + x, slope, quotient);
    }
  }

  /** The number s that a script gives. */
  static double run(String layer, String script) throws Exception {
    try (Connection connection = new Connection()) {
      String source = "source('scripts/nn/layers/" + layer + ".dml') as " + layer + "\n";
      String text = source + script.replace(";", "\n") + "\nwrite(s, './s')";
      PreparedScript prepared = connection.prepareScript(text, new String[0], new String[] {"s"});
      return prepared.executeScript().getDouble("s");
    }
  }

  static void tell(String name, double slope, double quotient) {
    System.out.printf(
        Locale.ROOT, "%s: slope %.3f, difference quotient %.3f%n", name, slope, quotient);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
