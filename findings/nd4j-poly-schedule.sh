#!/bin/sh
# ND4J 1.0.0-M2.1 (Maven: org.nd4j:nd4j-api), with which Deeplearning4j learns: its PolySchedule.
# Expected: the learning rate falls from its initial value to 0 as (1 - i / maxIter) to a power.
# Behaviour: the sign below the power is a plus. The rate rises, to its double with power 1 and to its
# eightfold with power 3, and drops to 0 in the last iteration. A training that should end in ever
# smaller steps ends in the largest, and is frozen where the last of them led.
# Seen, initial value 0.1, 1000 iterations:
#   iteration 0: power 1 0.100, right is 0.100; power 3 0.100, right is 0.100
#   iteration 250: power 1 0.125, right is 0.075; power 3 0.195, right is 0.042
#   iteration 500: power 1 0.150, right is 0.050; power 3 0.338, right is 0.013
#   iteration 999: power 1 0.200, right is 0.000; power 3 0.799, right is 0.000
#   iteration 1000: power 1 0.000, right is 0.000; power 3 0.000, right is 0.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-api</artifactId><version>1.0.0-M2.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.nd4j.linalg.schedule.*;

class Seen {
  public static void main(String[] args) {
    for (int i : new int[] {0, 250, 500, 999, 1000}) {
      System.out.printf(
          Locale.ROOT, "iteration %d: power 1 %.3f, right is %.3f; power 3 %.3f, right is %.3f%n",
          i, rate(1, i), 0.1 * (1 - i / 1000.0), rate(3, i), 0.1 * Math.pow(1 - i / 1000.0, 3));
    }
  }

  static double rate(double power, int i) {
    return new PolySchedule(ScheduleType.ITERATION, 0.1, power, 1000).valueAt(i, 0);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
