#!/bin/sh
# stl-decomp-4j 1.0.5 (Maven: com.github.servicenow.stl4j:stl-decomp-4j): a periodic decomposition by STL.
# Expected: a line plus a season that repeats comes apart into the two, with next to nothing left, as R's stl(x, "periodic"),
# which leaves 0.07 at most.
# Behaviour: performPeriodicDecomposition goes round its inner loop once only. The line's rise within a season goes into the
# season, the trend is a staircase, and 0.71 are left. The builder, with as periodic a season, leaves 0.07 after two
# times round and nothing after five.
# Seen (10 + i/2 plus the season 1, -2, 3, -2; the first season, and the most that is left):
#   performPeriodicDecomposition: season 0.25 -2.25 3.25 -1.25, left 0.71
#   inner loop 1: season 0.25 -2.25 3.25 -1.25, left 0.71
#   inner loop 2: season 0.93 -2.06 3.06 -1.93, left 0.07
#   inner loop 5: season 1.00 -2.00 3.00 -2.00, left 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.servicenow.stl4j</groupId><artifactId>stl-decomp-4j</artifactId><version>1.0.5</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.github.servicenow.ds.stats.stl.SeasonalTrendLoess;
import java.util.Locale;

class Seen {
  static final double[] SEASON = {1, -2, 3, -2};

  public static void main(String[] args) {
    double[] values = new double[48];
    for (int i = 0; i < values.length; i++) {
      values[i] = 10 + 0.5 * i + SEASON[i % 4];
    }
    tell("performPeriodicDecomposition", SeasonalTrendLoess.performPeriodicDecomposition(values, 4));
    for (int times : new int[] {1, 2, 5}) {
      tell("inner loop " + times, new SeasonalTrendLoess.Builder().setPeriodLength(4).setPeriodic()
          .setInnerIterations(times).setRobustnessIterations(0).buildSmoother(values).decompose());
    }
  }

  static void tell(String name, SeasonalTrendLoess.Decomposition parts) {
    double most = 0;
    for (double left : parts.getResidual()) {
      most = Math.max(most, Math.abs(left));
    }
    double[] season = parts.getSeasonal();
    System.out.printf(Locale.ROOT, "%s: season %.2f %.2f %.2f %.2f, left %.2f%n", name, season[0],
        season[1], season[2], season[3], most);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
