#!/bin/sh
# Cognitive Foundry 4.0.1 (Maven: gov.sandia.foundry:gov-sandia-cognition-learning-core): the sign test, FisherSignConfidence.
# Expected: p is the same whichever of the two is first, and 1 where none is better.
# Behaviour: p is right where the second is better more often. Where the first is, its own number of examples is left out
# of the tail, so that 7 of 8 have the p of 8 of 8, and 8 of 8 have 0. The same holds where they are equally good:
# a classifier is found to differ from itself, with a p of 0.
# Seen, first better, second better, the same:
#   0, 8, 0: p 0.0078, is 0.0078
#   1, 7, 0: p 0.0703, is 0.0703
#   3, 5, 0: p 0.7266, is 0.7266
#   4, 4, 0: p 0.7266, is 1.0000
#   5, 3, 0: p 0.2891, is 0.7266
#   7, 1, 0: p 0.0078, is 0.0703
#   8, 0, 0: p 0.0000, is 0.0078
#   1, 1, 6: p 0.5000, is 1.0000
#   0, 0, 8: p 0.0000, is 1.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>gov.sandia.foundry</groupId><artifactId>gov-sandia-cognition-learning-core</artifactId><version>4.0.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import gov.sandia.cognition.statistics.method.FisherSignConfidence;
import java.util.*;

class Seen {
  public static void main(String[] args) {
    for (int[] counts : new int[][] {
      {0, 8, 0}, {1, 7, 0}, {3, 5, 0}, {4, 4, 0}, {5, 3, 0}, {7, 1, 0}, {8, 0, 0}, {1, 1, 6}, {0, 0, 8}
    }) {
      List<Double> first = new ArrayList<>();
      List<Double> second = new ArrayList<>();
      for (int kind = 0; kind < 3; kind++) {
        for (int i = 0; i < counts[kind]; i++) {
          first.add(kind == 0 ? 1. : 0.);
          second.add(kind == 1 ? 1. : 0.);
        }
      }
      double p = new FisherSignConfidence().evaluateNullHypothesis(first, second)
          .getNullHypothesisProbability();
      System.out.printf(
          Locale.ROOT, "%d, %d, %d: p %.4f, is %.4f%n",
          counts[0], counts[1], counts[2], p, tosses(counts[0], counts[1]));
    }
  }

  // The probability that fair tosses are at least as uneven, over all sequences of them.
  static double tosses(int better, int worse) {
    int n = better + worse;
    int uneven = 0;
    for (int bits = 0; bits < 1 << n; bits++) {
      if (Math.abs(2 * Integer.bitCount(bits) - n) >= Math.abs(better - worse)) {
        uneven++;
      }
    }
    return uneven / (double) (1 << n);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
