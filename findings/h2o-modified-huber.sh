#!/bin/sh
# H2O 3.46.0.10 (Maven: ai.h2o:h2o-core): its modified Huber distribution, for boosting of two classes.
# Expected: with the margin m, the score times the class as 1 or -1, the loss is (1 - m)² from m = -1 on, 0 from
# m = 1 on, and -4m below -1, where the two pieces meet with one slope; right answers cost less than wrong ones.
# Behaviour: between -1 and 1 it is m² for (1 - m)². Nothing costs less than to answer nothing, a right answer
# costs as much as a wrong one, the loss jumps from 1 to 4 at -1, and from 1 to 0 at 1. The gradient is that
# loss's: a right answer that is not yet sure is taken back to 0, and from 0 there is no step.
# Seen for a positive, the step being minus half the slope:
#   score -2.0: loss 8.00, step 2.0, by the formula 8.00 and 2.0
#   score -1.1: loss 4.40, step 2.0, by the formula 4.40 and 2.0
#   score -0.9: loss 0.81, step 0.9, by the formula 3.61 and 1.9
#   score 0.0: loss 0.00, step 0.0, by the formula 1.00 and 1.0
#   score 0.5: loss 0.25, step -0.5, by the formula 0.25 and 0.5
#   score 0.9: loss 0.81, step -0.9, by the formula 0.01 and 0.1
#   score 1.1: loss 0.00, step 0.0, by the formula 0.00 and 0.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>ai.h2o</groupId><artifactId>h2o-core</artifactId><version>3.46.0.10</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import hex.Distribution;
import hex.DistributionFactory;
import hex.genmodel.utils.DistributionFamily;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    Distribution huber = DistributionFactory.getDistribution(DistributionFamily.modified_huber);
    for (double m : new double[] {-2, -1.1, -0.9, 0, 0.5, 0.9, 1.1}) {
      double loss = m < -1 ? -4 * m : Math.pow(Math.max(0, 1 - m), 2);
      double step = m < -1 ? 2 : Math.max(0, 1 - m);
      System.out.printf(
          Locale.ROOT,
          "score %.1f: loss %.2f, step %.1f, by the formula %.2f and %.1f%n",
          m, huber.deviance(1, 1, m), 0 + huber.negHalfGradient(1, m), loss, step);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
