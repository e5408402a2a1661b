#!/bin/sh
# Watchmaker 0.7.1 (Maven: org.uncommons.watchmaker:watchmaker-framework): selection where a small fitness is good, an error, say.
# Expected: who has an error of 0 is selected more often than all others, and as many are selected as
# were asked for.
# Behaviour: shares are 1 over the error, and infinite for 0. In the running sums all places are
# infinite then: by the roulette wheel the second best has them all, by stochastic universal sampling
# nobody is selected at all. With a first error of 0.001 both are as expected.
# Seen, of 1000, for errors of e, 1, 2 and 10:
#   roulette wheel, e = 0.001: 997 3 0 0
#   roulette wheel, e = 0.0: 0 1000 0 0
#   universal sampling, e = 0.001: 998 1 1 0
#   universal sampling, e = 0.0: 0 0 0 0
#   ranks, e = 0.001: 400 300 200 100
#   ranks, e = 0.0: 400 300 200 100
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.uncommons.watchmaker</groupId><artifactId>watchmaker-framework</artifactId><version>0.7.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.List;
import java.util.Random;
import org.uncommons.watchmaker.framework.EvaluatedCandidate;
import org.uncommons.watchmaker.framework.SelectionStrategy;
import org.uncommons.watchmaker.framework.selection.RankSelection;
import org.uncommons.watchmaker.framework.selection.RouletteWheelSelection;
import org.uncommons.watchmaker.framework.selection.StochasticUniversalSampling;

class Seen {
  public static void main(String[] args) {
    tell("roulette wheel", new RouletteWheelSelection());
    tell("universal sampling", new StochasticUniversalSampling());
    tell("ranks", new RankSelection());
  }

  static void tell(String name, SelectionStrategy<Object> selection) {
    for (double error : new double[] {0.001, 0}) {
      int[] selected = new int[4];
      List<EvaluatedCandidate<Integer>> best = List.of(
          new EvaluatedCandidate<>(0, error), new EvaluatedCandidate<>(1, 1),
          new EvaluatedCandidate<>(2, 2), new EvaluatedCandidate<>(3, 10));
      for (int one : selection.select(best, false, 1000, new Random(1))) {
        selected[one]++;
      }
      System.out.println(name + ", e = " + error + ": "
          + selected[0] + " " + selected[1] + " " + selected[2] + " " + selected[3]);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
