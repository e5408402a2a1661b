#!/bin/sh
# Datumbox 0.8.2 (Maven: com.datumbox:datumbox-framework-core): its metrics of a regression and of a
# clustering.
# Expected: R² is 1 - SSE / SST: 1 for a perfect fit, 0 for always the mean, below 0 for worse; the F test's
# p is small where the fit is good; normalized mutual information is divided by the mean of both entropies.
# Behaviour: the answers' squares about the mean are taken for those explained, and SSE is added once more:
# R² is SST / (SST + SSE), ½ for always the mean and never below 0. From it come the adjusted R² and F. The
# p is the distribution's value itself: the better the fit, the nearer to 1. And the classes' entropy is
# that of the clusters: two clusters of two classes each have an NMI of 1, as if all were told apart.
# Seen:
#   nearly right: R2 0.972, p 0.9997, right are 0.971, 0.0003
#   always the mean: R2 0.500, p 0.8839, right are 0.000, 1.0000
#   turned round: R2 0.200, p 0.6261, right is -3.000
#   4 classes in 2 clusters: NMI 1.000, right is 0.667
#   4 classes in 4 clusters: NMI 1.000, right is 1.000
#   4 classes in 8 clusters: NMI 0.667, right is 0.800
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.datumbox</groupId><artifactId>datumbox-framework-core</artifactId><version>0.8.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.datumbox.framework.common.Configuration;
import com.datumbox.framework.common.dataobjects.AssociativeArray;
import com.datumbox.framework.core.common.dataobjects.Dataframe;
import com.datumbox.framework.core.common.dataobjects.Record;
import com.datumbox.framework.core.machinelearning.modelselection.metrics.*;
import java.util.*;
import java.util.function.IntFunction;
import java.util.stream.*;

class Seen {
  public static void main(String[] args) {
    double[] truth = {1, 2, 3, 4, 5, 6};
    regression("nearly right", truth, new double[] {1.5, 2, 3, 4, 5, 5.5}, ", p %.4f, right are %.3f, 0.0003%n");
    regression("always the mean", truth, new double[] {3.5, 3.5, 3.5, 3.5, 3.5, 3.5}, ", p %.4f, right are %.3f, 1.0000%n");
    regression("turned round", truth, new double[] {6, 5, 4, 3, 2, 1}, ", p %.4f, right is %.3f%n");
    for (int clusters = 2; clusters <= 8; clusters *= 2) {
      int each = 8 / clusters;
      double mutual = Math.log(Math.min(clusters, 4));
      print("4 classes in %d clusters: NMI %.3f, right is %.3f%n", clusters,
          new ClusteringMetrics(table(8, i -> i / 2, i -> i / each)).getNMI(),
          mutual / ((Math.log(clusters) + Math.log(4)) / 2));
    }
  }

  static void regression(String name, double[] truth, double[] answers, String more) {
    LinearRegressionMetrics seen = new LinearRegressionMetrics(table(6, i -> truth[i], i -> answers[i]));
    double mean = Arrays.stream(truth).average().getAsDouble();
    double all = Arrays.stream(truth).map(y -> (y - mean) * (y - mean)).sum();
    double left = IntStream.range(0, 6).mapToDouble(i -> Math.pow(truth[i] - answers[i], 2)).sum();
    print("%s: R2 %.3f" + more, name, seen.getRSquare(), seen.getFPValue(), 1 - left / all);
  }

  static Dataframe table(int rows, IntFunction<Object> truth, IntFunction<Object> answers) {
    Dataframe table = new Dataframe(Configuration.getConfiguration());
    for (int i = 0; i < rows; i++) {
      AssociativeArray inputs = new AssociativeArray();
      inputs.put("x", i);
      table.add(new Record(inputs, truth.apply(i), answers.apply(i), null));
    }
    return table;
  }

  static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
END
seen=$(java --add-opens java.base/java.lang=ALL-UNNAMED --add-opens java.base/java.util=ALL-UNNAMED \
  -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
